import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { CaseReference } from './caseReference'

interface Props {
  /** The page's heading and, with the case it belongs to, the browser's title. */
  title: string
  /** Above the heading, smaller. */
  caption?: ReactNode
  size?: 'l' | 'xl'
  /** What to show as the heading where plain words are not enough. */
  children?: ReactNode
  /** For pages whose case bar says it already: heard, not seen. */
  hidden?: boolean
}

let firstPage = true

/** The page's one h1. A move inside the app puts the focus on it, as a page load would. */
export function PageTitle({ title, caption, size = 'l', children, hidden = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const reference = useContext(CaseReference)
  useEffect(() => {
    if (firstPage) firstPage = false
    else heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <title>
        {[title, ...(reference === null || title.includes(reference) ? [] : [reference]), 'Crosslight'].join(
          ' – ',
        )}
      </title>
      {caption !== undefined && <span className={`govuk-caption-${size}`}>{caption}</span>}
      <h1
        ref={heading}
        tabIndex={-1}
        className={hidden ? 'govuk-visually-hidden' : `govuk-heading-${size} cl-page-title`}
      >
        {children ?? title}
      </h1>
    </>
  )
}
