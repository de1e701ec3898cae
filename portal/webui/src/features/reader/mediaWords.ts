import type { Item } from '../../shared/api/evidence'

type Media = Item['media'][number]

/** What stands for an attachment that has no name: mostly the export was made without it. */
export function withoutName({ kind, size }: Media): string {
  const thing = kind === 'unknown' ? 'media' : kind
  const words = size == null ? `${thing} not in the export` : `${thing} without a name`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** An attachment in a line of text, such as `Attached image: IMG-1.jpg`. */
export function mediaLine(media: Media): string {
  if (media.name === null) return withoutName(media)
  return media.kind === 'unknown' ? `Attached: ${media.name}` : `Attached ${media.kind}: ${media.name}`
}
