import { useQuery } from '@tanstack/react-query'
import type { Exhibit } from '../../shared/api/evidence'
import { EmptyState } from '../../shared/states/EmptyState'
import { storeQuery } from './exhibitQueries'
import { FileCard } from './FileCard'
import { StoreNotice } from './StoreNotice'

interface Props {
  exhibit: Exhibit
  mayAdd: boolean
}

/** The original files, each with the receipt of its reading. */
export function FilesSection({ exhibit, mayAdd }: Props) {
  const store = useQuery(storeQuery)
  return (
    <section className="cl-section" aria-labelledby="files">
      <h2 id="files" className="govuk-heading-m">
        Files and what was read of them
      </h2>
      {store.data !== undefined && <StoreNotice store={store.data} />}
      {exhibit.originals.length === 0 ? (
        <EmptyState title="No file has arrived yet">
          {mayAdd ? 'Add the export of the device below.' : 'Members who investigate the case can add it.'}
        </EmptyState>
      ) : (
        exhibit.originals.map((original) => (
          <FileCard key={original.id} original={original} mayAdd={mayAdd} />
        ))
      )}
    </section>
  )
}
