import type { ExtractionState } from '../api/evidence'
import { Badge, type Tone } from './Badge'
import type { IconName } from './Icon'

type Look = [icon: IconName, tone: Tone, word: string, title?: string]

function badgeOf(look: Look) {
  const [icon, tone, word, title] = look
  return (
    <Badge icon={icon} tone={tone} title={title}>
      {word}
    </Badge>
  )
}

type Looks = Readonly<Record<string, Look>>

/** What a service says that has no look here yet goes by its own name. */
function lookOf(looks: Looks, name: string): Look {
  return looks[name] ?? ['dot', 'grey', name.replaceAll('-', ' ')]
}

const tiers: Looks = {
  gist: ['half', 'blue', 'Gist', 'Enough to know what it is about; details may be wrong'],
  keywords: ['key', 'amber', 'Keywords', 'Only good for spotting words; do not rely on the sentence'],
  none: ['cross', 'red', 'Not translated'],
  original: ['equals', 'grey', 'English', 'Written in English'],
}

/** How good a translation is. `reason` says why there is none. */
export function TierBadge({ tier, reason }: { tier: string; reason?: string | null | undefined }) {
  const [icon, tone, word, title] = lookOf(tiers, tier)
  return badgeOf(reason ? [icon, tone, word, reason] : title ? [icon, tone, word, title] : [icon, tone, word])
}

const translationStates: Looks = {
  machine: ['machine', 'grey', 'Machine', 'Machine translation, not evidence'],
  checked: ['eye', 'blue', 'Checked', 'Checked by a linguist'],
  certified: ['seal', 'green', 'Certified', 'Certified by a qualified translator'],
}

/** Who stands behind a translation. */
export function TranslationStateBadge({ state }: { state: string }) {
  return badgeOf(lookOf(translationStates, state))
}

const strengths: Looks = {
  strong: ['up', 'green', 'Strong'],
  moderate: ['wave', 'blue', 'Moderate'],
  weak: ['weak', 'grey', 'Weak'],
}

/** How much a connection should count. */
export function StrengthBadge({ strength }: { strength: string }) {
  return badgeOf(lookOf(strengths, strength))
}

const caseStatuses: Looks = {
  live: ['dot', 'green', 'Live'],
  closed: ['folder', 'grey', 'Closed'],
}

export function CaseStatusBadge({ status }: { status: string }) {
  return badgeOf(lookOf(caseStatuses, status))
}

const extractionStates: Record<ExtractionState, Look> = {
  queued: ['clock', 'grey', 'Waiting to be read'],
  running: ['clock', 'blue', 'Being read'],
  complete: ['tick', 'green', 'Read in full'],
  partial: [
    'half',
    'amber',
    'Read in part',
    'Some rows or files could not be read: the exhibit’s page says which',
  ],
  failed: ['cross', 'red', 'Not read', 'The original is kept and hashed'],
}

/** How the reading of an original ended, or how it stands. */
export function ExtractionStateBadge({ state }: { state: ExtractionState }) {
  return badgeOf(extractionStates[state])
}

export function ReadBadge({ read }: { read: boolean }) {
  return badgeOf(read ? ['ring', 'grey', 'Read'] : ['dot', 'blue', 'Unread'])
}
