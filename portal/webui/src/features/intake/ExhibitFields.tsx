import type { DeviceKind } from '../../shared/api/evidence'
import { DateTimeField } from '../../shared/forms/DateTimeField'
import { SelectField } from '../../shared/forms/SelectField'
import { TextField } from '../../shared/forms/TextField'
import { deviceKinds } from '../../shared/words/deviceKinds'
import { wasSeized, type ExhibitForm } from './exhibitForm'

interface Props {
  form: ExhibitForm
  errors: Readonly<Record<string, string>>
  onChange: (patch: Partial<ExhibitForm>) => void
}

/** What the exhibit is and how it came to the police. */
export function ExhibitFields({ form, errors, onChange }: Props) {
  return (
    <>
      <TextField
        label="Exhibit reference"
        name="reference"
        hint="As on the exhibit label, such as JDS/1"
        value={form.reference}
        error={errors['reference']}
        width={10}
        autoComplete="off"
        spellCheck={false}
        onChange={(reference) => {
          onChange({ reference })
        }}
      />
      <TextField
        label="Description"
        name="description"
        hint="Enough to tell it from the others, such as “Black handset, cracked screen”"
        value={form.description}
        error={errors['description']}
        autoComplete="off"
        onChange={(description) => {
          onChange({ description })
        }}
      />
      <SelectField
        label="Kind of device"
        name="deviceKind"
        value={form.deviceKind}
        options={deviceKinds}
        onChange={(kind) => {
          onChange({ deviceKind: kind as DeviceKind })
        }}
      />
      {wasSeized(form.deviceKind) && (
        <>
          <DateTimeField
            legend="Seized (optional)"
            name="seized"
            value={form.seized}
            error={errors['seized']}
            onChange={(seized) => {
              onChange({ seized })
            }}
          />
          <TextField
            label="Where it was seized (optional)"
            name="seizedWhere"
            value={form.seizedWhere}
            autoComplete="off"
            onChange={(seizedWhere) => {
              onChange({ seizedWhere })
            }}
          />
          <TextField
            label="Who seized it (optional)"
            name="seizedBy"
            value={form.seizedBy}
            width={20}
            autoComplete="off"
            onChange={(seizedBy) => {
              onChange({ seizedBy })
            }}
          />
        </>
      )}
      <DateTimeField
        legend="Received"
        name="received"
        hint="When the files reached you"
        value={form.received}
        error={errors['received']}
        onChange={(received) => {
          onChange({ received })
        }}
      />
    </>
  )
}
