import { createBrowserRouter, type RouteObject } from 'react-router'
import { AppLayout } from '../shared/layout/AppLayout'
import { CaseLayout } from '../shared/layout/CaseLayout'
import { NotFoundPage } from '../shared/layout/NotFoundPage'
import { SignedOutPage } from '../shared/layout/SignedOutPage'
import { RouteErrorPage } from '../shared/layout/RouteErrorPage'

/** Every address of the portal; each feature is fetched when first opened. */
export const routes: RouteObject[] = [
  { path: '/signed-out', element: <SignedOutPage /> },
  {
    element: <AppLayout />,
    errorElement: <RouteErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        path: '/',
        lazy: async () => ({ Component: (await import('../features/cases/CasesPage')).CasesPage }),
      },
      {
        path: '/cases/new',
        lazy: async () => ({ Component: (await import('../features/cases/OpenCasePage')).OpenCasePage }),
      },
      {
        path: '/audit',
        lazy: async () => ({ Component: (await import('../features/audit/AuditPage')).AuditPage }),
      },
      {
        path: '/verifications',
        lazy: async () => ({
          Component: (await import('../features/verifications/VerificationsPage')).VerificationsPage,
        }),
      },
      {
        path: '/cases/:caseId',
        element: <CaseLayout />,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/casehome/CaseHomePage')).CaseHomePage,
            }),
          },
          {
            path: 'exhibits/new',
            lazy: async () => ({
              Component: (await import('../features/intake/AddExhibitPage')).AddExhibitPage,
            }),
          },
          {
            path: 'exhibits/:exhibitId',
            lazy: async () => ({ Component: (await import('../features/exhibit/ExhibitPage')).ExhibitPage }),
          },
          {
            path: 'reader/:exhibitId',
            lazy: async () => ({ Component: (await import('../features/reader/ReaderPage')).ReaderPage }),
          },
          {
            path: 'connections',
            lazy: async () => ({
              Component: (await import('../features/connections/ConnectionsPage')).ConnectionsPage,
            }),
          },
          {
            path: 'members',
            lazy: async () => ({ Component: (await import('../features/members/MembersPage')).MembersPage }),
          },
          {
            path: 'details',
            lazy: async () => ({
              Component: (await import('../features/casedetails/CaseDetailsPage')).CaseDetailsPage,
            }),
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]

/** Reads the address as it is now. */
export function createRouter() {
  return createBrowserRouter(routes)
}
