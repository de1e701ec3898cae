import { useRef, useState } from 'react'
import { bytes } from '../numbers/numbers'
import { FieldError } from './FieldFrame'

interface Props {
  files: readonly File[]
  onChange: (files: File[]) => void
  error?: string | undefined
}

/** Files by dragging or by browsing; the browser's own file field takes both. */
export function FileDrop({ files, onChange, error }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const add = (more: FileList | null) => {
    const fresh = [...(more ?? [])].filter((file) => !files.some((one) => isSame(one, file)))
    if (fresh.length > 0) onChange([...files, ...fresh])
  }
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor="field-files">
        Files
      </label>
      <div id="field-files-hint" className="govuk-hint">
        The export as you received it, not opened, renamed or unpacked. Drag files into the box or browse.
      </div>
      <FieldError id="field-files" error={error} />
      <input
        ref={input}
        id="field-files"
        type="file"
        multiple
        className={['cl-drop', over && 'cl-drop--over', files.length > 0 && 'cl-drop--filled']
          .filter(Boolean)
          .join(' ')}
        aria-describedby={`field-files-hint${error === undefined ? '' : ' field-files-error'}`}
        onDragEnter={() => {
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onChange={(event) => {
          setOver(false)
          add(event.target.files)
          // So that the same file can be chosen again after it was removed from the list.
          event.target.value = ''
        }}
      />
      {files.length > 0 && (
        <ul className="cl-files" aria-label="Files to be added">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span>
                {file.name} <span className="cl-quiet">{bytes(file.size)}</span>
              </span>
              <button
                type="button"
                className="cl-link-button"
                onClick={() => {
                  onChange(files.filter((one) => one !== file))
                  input.current?.focus()
                }}
              >
                Remove<span className="govuk-visually-hidden"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
