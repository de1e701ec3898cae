import '../shared/style/main.scss'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { createQueryClient } from '../shared/queries/queryClient'
import { takeReturn } from '../shared/session/signIn'
import { createRouter } from './router'

const back = takeReturn()
if (back !== null && window.location.pathname === '/') window.history.replaceState(null, '', back)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
