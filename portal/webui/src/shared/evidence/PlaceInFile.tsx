import { count } from '../numbers/numbers'
import { EvidenceText } from '../text/EvidenceText'

interface Props {
  /** The file, and the part of it; empty where the row was read before files were named. */
  path: string
  row: number
}

/** File and row of a citation, to stand behind the exhibit's reference. */
export function PlaceInFile({ path, row }: Props) {
  if (path === '') return <>row {count(row)}</>
  return (
    <>
      <EvidenceText language={null}>{path}</EvidenceText>, row {count(row)}
    </>
  )
}
