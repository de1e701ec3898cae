import { readProblem } from '../api/problem'
import { ExtractionStateBadge } from '../badges/StateBadges'
import { readingState } from '../evidence/readings'
import { bytes, count, counted } from '../numbers/numbers'
import { adviceFor, isWorthRetrying } from './advice'
import { Badge } from '../badges/Badge'
import { readingWords, sendingWords } from './progressWords'
import type { Upload } from './upload'
import { uploads } from './uploads'

/** One file on its way: how far it is, and what can be done about it. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { phase } = upload
  return (
    <div className="cl-upload">
      <p className="cl-upload__name">
        <span className="cl-upload__file">{upload.fileName}</span>{' '}
        <span className="cl-quiet">{bytes(upload.size)}</span>
      </p>
      <Progress upload={upload} />
      <p className="cl-upload__actions">
        {(phase.name === 'waiting' || phase.name === 'sending') && (
          <button
            type="button"
            className="cl-link-button"
            onClick={() => {
              uploads.cancel(upload.id)
            }}
          >
            Stop<span className="govuk-visually-hidden"> sending {upload.fileName}</span>
          </button>
        )}
        {(phase.name === 'cancelled' || (phase.name === 'refused' && isWorthRetrying(phase.problem))) && (
          <button
            type="button"
            className="cl-link-button"
            onClick={() => {
              uploads.retry(upload.id)
            }}
          >
            Send again<span className="govuk-visually-hidden">: {upload.fileName}</span>
          </button>
        )}
        {(phase.name === 'finished' || phase.name === 'refused' || phase.name === 'cancelled') && (
          <button
            type="button"
            className="cl-link-button"
            onClick={() => {
              uploads.dismiss(upload.id)
            }}
          >
            Clear<span className="govuk-visually-hidden"> {upload.fileName} from this list</span>
          </button>
        )}
      </p>
    </div>
  )
}

function Progress({ upload }: { upload: Upload }) {
  const { phase } = upload
  switch (phase.name) {
    case 'waiting':
      return <p className="cl-upload__state">Waiting for the file before it</p>
    case 'sending':
      return (
        <Bar
          done={phase.sent}
          total={upload.size}
          label={`Sending ${upload.fileName}`}
          words={sendingWords(upload.size, phase)}
        />
      )
    case 'storing':
      return (
        <Bar
          done={1}
          total={1}
          label={`Storing ${upload.fileName}`}
          words="All of it has arrived. Storing and hashing it."
        />
      )
    case 'reading':
      return (
        <>
          <Hash value={phase.original.sha256} />
          <Bar
            done={phase.job?.done ?? 0}
            total={phase.job?.total ?? null}
            label={`Reading ${upload.fileName}`}
            words={readingWords(phase.job)}
          />
        </>
      )
    case 'finished':
      return phase.extraction.state === 'queued' || phase.extraction.state === 'running' ? (
        <>
          <Hash value={phase.original.sha256} />
          <p className="cl-upload__state">Reading is over; the exhibit’s page has the receipt.</p>
        </>
      ) : (
        <>
          <Hash value={phase.original.sha256} />
          <p className="cl-upload__state">
            <ExtractionStateBadge state={readingState(phase.extraction)} />{' '}
            {phase.extraction.state === 'failed'
              ? `The original is kept. ${readProblem(phase.extraction.problem, 0).detail ?? ''}`
              : `${counted(phase.extraction.rowsRead, 'row')} read${
                  phase.extraction.rowsRejected > 0
                    ? `, ${count(phase.extraction.rowsRejected)} not read`
                    : ''
                }`}
          </p>
        </>
      )
    case 'refused':
      return (
        <div className="cl-upload__state" role="alert">
          <Badge icon="cross" tone="red">
            {phase.problem.title}
          </Badge>{' '}
          {phase.problem.detail} {adviceFor(phase.problem)}
          {phase.problem.reference != null && (
            <span className="cl-quiet"> Reference: {phase.problem.reference}</span>
          )}
        </div>
      )
    case 'cancelled':
      return <p className="cl-upload__state">Stopped. Nothing of this file was kept.</p>
  }
}

function Hash({ value }: { value: string }) {
  return (
    <p className="cl-upload__state">
      Held. SHA-256 <span className="cl-mono">{value}</span>
    </p>
  )
}

interface BarProps {
  done: number
  total: number | null
  label: string
  words: string
}

function Bar({ done, total, label, words }: BarProps) {
  return (
    <>
      <progress
        className="cl-progress"
        aria-label={label}
        {...(total == null || total === 0 ? {} : { value: done, max: total })}
      />
      <p className="cl-upload__state cl-tabular">{words}</p>
    </>
  )
}
