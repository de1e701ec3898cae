import { useSyncExternalStore } from 'react'
import { address, answerOf, api } from '../api/client'
import type { Extraction, Original } from '../api/evidence'
import { problemOf, type Problem } from '../api/problem'
import { reprDigest } from './digest'
import { Cancelled, sendFile } from './sendFile'
import {
  isActive,
  isOnItsWay,
  rateOf,
  withSample,
  type Phase,
  type ReadingChoice,
  type Sample,
  type Upload,
} from './upload'
import { watchJob } from './watchJob'

interface Errand {
  file: File
  choice: ReadingChoice
  /** The same until an attempt is refused, so that repeating one whose answer was lost is harmless. */
  key: string
  stop: () => void
}

interface Destination {
  caseId: string
  exhibitId: string
  exhibitReference: string
}

/**
 * The files on their way, for as long as the portal is open in this tab: moving between pages does
 * not disturb them. One file is sent at a time, so that the first is finished soonest.
 */
class Uploads {
  private list: readonly Upload[] = []
  private readonly errands = new Map<string, Errand>()
  private readonly listeners = new Set<() => void>()
  private readonly arrivals = new Set<(upload: Upload) => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly all = (): readonly Upload[] => this.list

  /** Calls back when what the services know of an upload's exhibit has changed. */
  onArrival(callback: (upload: Upload) => void): () => void {
    this.arrivals.add(callback)
    return () => this.arrivals.delete(callback)
  }

  add(files: readonly File[], to: Destination, choice: ReadingChoice): void {
    const added = files.map((file): Upload => {
      const id = crypto.randomUUID()
      this.errands.set(id, { file, choice, key: crypto.randomUUID(), stop: () => undefined })
      return { id, ...to, fileName: file.name, size: file.size, phase: { name: 'waiting' } }
    })
    this.list = [...this.list, ...added]
    this.changed()
    this.sendNext()
  }

  cancel(id: string): void {
    const upload = this.list.find((one) => one.id === id)
    if (!upload || !isOnItsWay(upload)) return
    this.errands.get(id)?.stop()
    this.turn(id, { name: 'cancelled' })
    this.sendNext()
  }

  retry(id: string): void {
    const upload = this.list.find((one) => one.id === id)
    if (!upload || isActive(upload)) return
    this.turn(id, { name: 'waiting' })
    this.sendNext()
  }

  /** Takes a finished, refused or cancelled upload off the list. */
  dismiss(id: string): void {
    this.list = this.list.filter((one) => one.id !== id || isActive(one))
    if (!this.list.some((one) => one.id === id)) this.errands.delete(id)
    this.changed()
  }

  private sendNext(): void {
    if (this.list.some(({ phase: { name } }) => name === 'sending' || name === 'storing')) return
    const next = this.list.find(({ phase: { name } }) => name === 'waiting')
    if (next) void this.send(next)
  }

  private async send(upload: Upload): Promise<void> {
    const errand = this.errands.get(upload.id)!
    this.turn(upload.id, { name: 'sending', sent: 0, rate: null })
    try {
      const digest = await reprDigest(errand.file)
      if (this.phaseOf(upload.id) !== 'sending') return
      let samples: Sample[] = []
      const sending = sendFile<{ original: Original; extraction: Extraction }>(
        address(
          'evidence',
          '/exhibits/{exhibitId}/originals',
          { exhibitId: upload.exhibitId },
          { fileName: upload.fileName, ...errand.choice },
        ),
        errand.file,
        { 'Idempotency-Key': errand.key, ...(digest === null ? {} : { 'Repr-Digest': digest }) },
        (sent) => {
          samples = withSample(samples, { at: performance.now(), sent })
          if (this.phaseOf(upload.id) !== 'sending') return
          this.turn(
            upload.id,
            sent >= upload.size ? { name: 'storing' } : { name: 'sending', sent, rate: rateOf(samples) },
          )
        },
      )
      errand.stop = sending.cancel
      const { original, extraction } = await sending.answer
      this.read(upload, original, extraction)
    } catch (error) {
      if (!(error instanceof Cancelled)) this.refuse(upload, errand, problemOf(error))
      this.arrived(upload)
    }
    this.sendNext()
  }

  private refuse(upload: Upload, errand: Errand, problem: Problem): void {
    // The service keeps what it refused a key with, and would only say it again.
    if (problem.status >= 400 && problem.status < 500) errand.key = crypto.randomUUID()
    this.turn(upload.id, { name: 'refused', problem })
  }

  private read(upload: Upload, original: Original, extraction: Extraction): void {
    this.arrived(upload)
    if (extraction.state !== 'queued' && extraction.state !== 'running') {
      this.turn(upload.id, { name: 'finished', original, extraction })
      return
    }
    this.turn(upload.id, { name: 'reading', original, extraction, job: null })
    let begun = false
    this.errands.get(upload.id)!.stop = watchJob(
      extraction.jobId,
      (job) => {
        const begins = !begun && job.state === 'running'
        begun ||= begins
        this.turn(upload.id, { name: 'reading', original, extraction, job })
        // Elsewhere on the page it is no longer waiting.
        if (begins) this.arrived(upload)
      },
      () => void this.finish(upload, original, extraction),
    )
  }

  private async finish(upload: Upload, original: Original, begun: Extraction): Promise<void> {
    let extraction = begun
    try {
      extraction = await answerOf(
        api.evidence.GET('/extractions/{extractionId}', { params: { path: { extractionId: begun.id } } }),
      )
    } catch {
      // Over all the same: the exhibit's own page has the receipt.
    }
    this.turn(upload.id, { name: 'finished', original, extraction })
    this.arrived(upload)
  }

  private phaseOf(id: string): Phase['name'] | undefined {
    return this.list.find((one) => one.id === id)?.phase.name
  }

  private turn(id: string, phase: Phase): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, phase } : one))
    this.changed()
  }

  private arrived(upload: Upload): void {
    for (const callback of this.arrivals) callback(upload)
  }

  private changed(): void {
    for (const listener of this.listeners) listener()
  }
}

export const uploads = new Uploads()

/** The files on their way, as they move. */
export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(uploads.subscribe, uploads.all)
}
