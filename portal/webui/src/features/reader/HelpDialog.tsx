import { Dialog } from '../../shared/layout/Dialog'
import { shortcuts } from './shortcuts'

interface Props {
  onClose: () => void
  shortcutsOn: boolean
  onShortcuts: (on: boolean) => void
}

/** The reader's keys, and the switch that turns them off. */
export function HelpDialog({ onClose, shortcutsOn, onShortcuts }: Props) {
  return (
    <Dialog labelledBy="reader-help" className="cl-help" onClose={onClose}>
      <h2 id="reader-help" className="govuk-heading-m">
        Keys in the reader
      </h2>
      <table className="cl-help__keys">
        <tbody>
          {shortcuts.map(({ key, words }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="govuk-body-s">
        A message counts as read when all of it has been on your screen for a second. Marks are yours: they do
        not change the exhibit.
      </p>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id="reader-keys"
            type="checkbox"
            checked={shortcutsOn}
            onChange={(event) => onShortcuts(event.target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="reader-keys">
            Use single keys
          </label>
        </div>
      </div>
      <button type="button" className="govuk-button govuk-!-margin-bottom-0" onClick={onClose}>
        Close
      </button>
    </Dialog>
  )
}
