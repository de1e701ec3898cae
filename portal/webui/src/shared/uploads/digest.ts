/** Files up to this size are hashed in the browser before they leave it; larger ones only on arrival. */
const largestHashedHere = 64_000_000

/**
 * The `Repr-Digest` header (RFC 9530) of a file, so that the service notices any change on the way.
 * Null when hashing here would cost too much memory or the browser cannot.
 */
export async function reprDigest(file: Blob): Promise<string | null> {
  if (file.size > largestHashedHere || !globalThis.crypto?.subtle) return null
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return `sha-256=:${btoa(String.fromCharCode(...new Uint8Array(hash)))}:`
  } catch {
    // The file can no longer be read; sending it will say so in its own words.
    return null
  }
}
