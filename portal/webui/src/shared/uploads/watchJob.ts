import { address, answerOf, api } from '../api/client'
import type { Job } from '../api/evidence'
import { problemOf } from '../api/problem'

const pause = 3_000

/**
 * Follows a job of evidence-service until it is over. Server-sent events while they flow; when the
 * stream breaks for good, asks every few seconds instead. Returns how to stop.
 */
export function watchJob(jobId: string, onProgress: (job: Job) => void, onOver: () => void): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const source = new EventSource(address('evidence', '/jobs/{jobId}/events', { jobId }))

  const stop = () => {
    stopped = true
    source.close()
    clearTimeout(timer)
  }
  const take = (job: Job) => {
    if (stopped) return
    onProgress(job)
    if (isOver(job)) {
      stop()
      onOver()
    }
  }
  const ask = async () => {
    try {
      take(await answerOf(api.evidence.GET('/jobs/{jobId}', { params: { path: { jobId } } })))
    } catch (error) {
      const { status } = problemOf(error)
      if (status === 401 || status === 404) {
        stop()
        onOver()
      }
    }
    if (!stopped) timer = setTimeout(() => void ask(), pause)
  }

  source.addEventListener('message', (event: MessageEvent<string>) => {
    take(JSON.parse(event.data) as Job)
  })
  source.addEventListener('error', () => {
    if (stopped) return
    // The browser reconnects by itself unless the answer was final.
    if (source.readyState === EventSource.CLOSED) void ask()
  })
  return stop
}

function isOver(job: Job): boolean {
  return job.state === 'complete' || job.state === 'failed'
}
