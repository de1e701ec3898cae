import type { ReactNode } from 'react'
import type { BodyOf, Item, Party } from '../../shared/api/evidence'
import { PlaceInFile } from '../../shared/evidence/PlaceInFile'
import { count, counted } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { formatFull } from '../../shared/time/time'
import { PartyInFull, SenderInFull } from './PartyInFull'
import { metadataLines } from './metadata'
import { fileWords, heading, mediaLine, stateWords } from './words'

/** Where an item comes from, and all the source says of it beside its words. */
export function ItemFacts({ item }: { item: Item }) {
  const { body, state, attachments } = item
  const metadata = metadataLines(item)
  return (
    <>
      <dl className="cl-passport__facts">
        <Fact name="Exhibit">
          {item.exhibitReference}, <PlaceInFile path={item.provenance.path} row={item.provenance.row} />
        </Fact>
        {heading(item) === null && (
          <Fact name="From">
            <SenderInFull item={item} />
          </Fact>
        )}
        <People name="To" people={item.recipients} />
        {body.kind === 'email' && (
          <>
            <People name="Copy to" people={body.cc} />
            <People name="Hidden copy to" people={body.bcc} />
          </>
        )}
        <Fact name="Time">{item.at == null ? 'Not known' : formatFull(item.at)}</Fact>
        <Fact name="As written">
          <EvidenceText language={null}>{item.atText === '' ? 'No time written' : item.atText}</EvidenceText>
          {item.assumedZone != null && <>, read as {item.assumedZone} time (the file does not say)</>}
        </Fact>
        {state.is !== 'intact' && <Fact name="On the device">{stateWords(state)}</Fact>}
        {metadata.length > 0 && (
          <Fact name="Beside the words">
            {metadata.map((line, i) => (
              <div key={i}>
                <EvidenceText language={null}>{line}</EvidenceText>
              </div>
            ))}
          </Fact>
        )}
      </dl>
      {attachments.length > 0 && (
        <>
          <h4>{counted(attachments.length, 'file')} attached</h4>
          <ul className="cl-passport__files">
            {attachments.map((one, i) => (
              <li key={i}>
                <File file={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {body.kind === 'email' && body.headers.length > 0 && <Headers headers={body.headers} />}
    </>
  )
}

function People({ name, people }: { name: string; people: readonly Party[] }) {
  if (people.length === 0) return null
  return (
    <Fact name={people.length === 1 ? name : `${name} (${count(people.length)})`}>
      {people.map((party, i) => (
        <div key={i}>
          <PartyInFull party={party} />
        </div>
      ))}
    </Fact>
  )
}

function File({ file }: { file: Item['attachments'][number] }) {
  return (
    <>
      <EvidenceText language={null}>{mediaLine(file)}</EvidenceText>
      {fileWords(file) !== '' && <div className="cl-passport__note">{fileWords(file)}</div>}
      {file.path == null ? (
        <div className="cl-passport__note">Named only: its bytes are not in the file</div>
      ) : (
        <div className="cl-passport__note">
          In the file as <EvidenceText language={null}>{file.path}</EvidenceText>
        </div>
      )}
      {file.sha256 != null && <div className="cl-mono">SHA-256 {file.sha256}</div>}
    </>
  )
}

/** The head of an e-mail, line by line as it came. */
function Headers({ headers }: Pick<BodyOf<'email'>, 'headers'>) {
  return (
    <details className="cl-passport__headers">
      <summary>All {counted(headers.length, 'line')} of its head</summary>
      <dl className="cl-passport__facts">
        {headers.map(({ name, value }, i) => (
          <Fact key={i} name={name}>
            <EvidenceText language={null}>{value}</EvidenceText>
          </Fact>
        ))}
      </dl>
    </details>
  )
}

/** One fact of the panel. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
