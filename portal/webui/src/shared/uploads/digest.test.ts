import { reprDigest } from './digest'

/** jsdom's Blob cannot give its bytes. */
function fileOf(bytes: Uint8Array<ArrayBuffer>): Blob {
  return { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) } as unknown as Blob
}

describe('the digest of a file', () => {
  it('is its SHA-256 as RFC 9530 writes it', async () => {
    expect(await reprDigest(fileOf(new TextEncoder().encode('abc')))).toBe(
      'sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:',
    )
  })

  it('is left to the service for a large file', async () => {
    expect(await reprDigest({ size: 64_000_001 } as Blob)).toBeNull()
  })

  it('is left out when the file can no longer be read', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob
    expect(await reprDigest(gone)).toBeNull()
  })
})
