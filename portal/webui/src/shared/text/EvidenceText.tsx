import { dirOf, langOf } from './language'

interface Props {
  children: string
  /** ISO 639-3 of the text, or null when it is not known. */
  language: string | null
  /** `block` for a message, `inline` (default) for a name or a quotation inside our own sentence. */
  as?: 'inline' | 'block'
  className?: string
}

/**
 * Words from evidence: always text, never markup; its language and direction said to the browser, and
 * isolated so that right-to-left words cannot disturb what stands around them.
 */
export function EvidenceText({ children, language, as = 'inline', className }: Props) {
  const attributes = {
    lang: langOf(language),
    dir: dirOf(language),
    className: ['cl-evidence-text', className].filter(Boolean).join(' '),
  }
  return as === 'block' ? <div {...attributes}>{children}</div> : <bdi {...attributes}>{children}</bdi>
}
