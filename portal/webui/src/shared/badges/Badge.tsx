import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

export type Tone = 'plain' | 'blue' | 'green' | 'amber' | 'red' | 'purple' | 'grey'

interface Props {
  icon: IconName
  tone: Tone
  children: ReactNode
  /** A longer explanation on hover. */
  title?: string | undefined
}

/** A state as icon, word and colour together, so that none of them carries it alone. */
export function Badge({ icon, tone, children, title }: Props) {
  return (
    <span className={`cl-badge cl-badge--${tone}`} title={title}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
