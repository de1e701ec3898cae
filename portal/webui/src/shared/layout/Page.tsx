import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** `wide` for dense work such as the reader; `normal` keeps lines readable. */
  width?: 'normal' | 'wide'
}

/** The main part of a page. */
export function Page({ children, width = 'normal' }: Props) {
  return (
    <main id="main" tabIndex={-1} className={`cl-main ${width === 'wide' ? 'cl-width-wide' : 'cl-width'}`}>
      {children}
    </main>
  )
}
