import { ownHeaders, refusal } from '../api/client'
import { ProblemError, unreachable } from '../api/problem'

interface Sending<T> {
  answer: Promise<T>
  cancel: () => void
}

/** Thrown when the officer stopped the upload. */
export class Cancelled extends Error {}

/**
 * Sends a file as the body of a POST. XMLHttpRequest, because `fetch` cannot say how much has been
 * sent; the browser streams the file from disk.
 */
export function sendFile<T>(
  url: string,
  file: File,
  headers: Readonly<Record<string, string>>,
  onProgress: (sent: number) => void,
): Sending<T> {
  const request = new XMLHttpRequest()
  const answer = new Promise<T>((resolve, reject) => {
    request.open('POST', url)
    for (const [name, value] of Object.entries({ ...ownHeaders, ...headers })) {
      request.setRequestHeader(name, value)
    }
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.upload.addEventListener('progress', (event) => {
      onProgress(event.loaded)
    })
    request.addEventListener('load', () => {
      const body = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as T)
      else reject(refusal(request.status, body))
    })
    request.addEventListener('error', () => {
      reject(new ProblemError(unreachable))
    })
    request.addEventListener('abort', () => {
      reject(new Cancelled())
    })
    request.send(file)
  })
  return {
    answer,
    cancel: () => {
      request.abort()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
