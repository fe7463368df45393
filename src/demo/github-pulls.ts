import { githubReview } from './github-shapes.js'
import { notFound, type GitHubRoute, type GitHubRouteEntry } from './github-state.js'

const getPull: GitHubRoute = (state, { response }, number = '') => {
  const pull = state.pulls.get(Number(number))
  if (pull === undefined) return state.send(response, 404, notFound)
  state.send(response, 200, state.showPull(pull))
}

const pullsOfCommit: GitHubRoute = (state, { response }, id = '') => {
  const merged = [...state.pulls.values()].filter((pull) => pull.mergeSha === id)
  state.send(
    response,
    200,
    merged.map((pull) => state.showPull(pull)),
  )
}

const getReviews: GitHubRoute = (state, { response }, number = '') => {
  const pull = state.pulls.get(Number(number))
  if (pull === undefined) return state.send(response, 404, notFound)
  state.send(
    response,
    200,
    (pull.reviews ?? []).map((review, index) => githubReview(state.url, review, index + 1)),
  )
}

/** A pull request by its number, and by the commit that it was merged as. */
export const pullRoutes: readonly GitHubRouteEntry[] = [
  ['GET', /^\/pulls\/(\d+)$/, getPull],
  ['GET', /^\/pulls\/(\d+)\/reviews$/, getReviews],
  ['GET', /^\/commits\/([0-9a-f]{40})\/pulls$/, pullsOfCommit],
]
