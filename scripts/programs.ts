/** The three programs of dist/, one of which a process runs by loading it; bundled together, they share their chunks. */
export const action = (): Promise<unknown> => import('../src/action.js')
export const post = (): Promise<unknown> => import('../src/post.js')
export const cli = (): Promise<unknown> => import('../src/cli.js')
