/** Verdicts that say: nobody gains access. */
const proves = new Set(['equivalent', 'less permissive'])

const permits = ({ reviewed }) => (reviewed.permissions ?? []).some(({ kind }) => kind !== 'less')

/** What one change was told, and whether it is right by what was written down before. */
export const judgeAnswer = (change, { exitCode, errors, plans }) => {
  const verdicts = plans.map(({ access, verdict }) => access?.verdict ?? verdict)
  const reasons = [...new Set(plans.flatMap(({ access }) => access?.reasons ?? []).map(({ code }) => code))].sort()
  const rows = plans.reduce(
    (sum, { reviewed, access }) =>
      sum + reviewed.change.length + (access?.destinations ?? []).length + reviewed.findings.length,
    0,
  )
  const ended = exitCode !== 2
  const proven = ended && verdicts.every((verdict) => proves.has(verdict)) && !plans.some(permits)
  const unproven = verdicts.includes('cannot prove')
  const changesPolicy = change.access !== 'same'
  const unsafe = proven && change.access.includes('gains')
  const silent = ended && changesPolicy && rows === 0 && reasons.length === 0
  const unfair = unproven && change.hardToProve === undefined
  return {
    ended,
    proven,
    unproven,
    unsafe,
    silent,
    unfair,
    rows,
    reasons,
    told: sayTold({ ended, errors, verdicts, reasons, plans }),
    good: ended && !unsafe && !silent && !unfair,
  }
}

const sayTold = ({ ended, errors, verdicts, reasons, plans }) => {
  if (!ended) return `refused: ${[...new Set(errors.map(({ code }) => code))].slice(0, 4).join(', ')}`
  if (plans.length === 0) return 'nothing that it reads is touched'
  const said = ['more permissive', 'incomparable', 'cannot prove', 'less permissive', 'equivalent'].filter((verdict) =>
    verdicts.includes(verdict),
  )
  return `${said.join(', ')}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`
}

const share = (part, whole) => (whole === 0 ? 0 : part / whole)

/** The bounds, each with what was met. */
export const summarise = (judged) => {
  const count = (hit) => judged.filter(hit).length
  const ended = count((one) => one.ended)
  const unfair = count((one) => one.unfair)
  return [
    { text: `${judged.length} changes, at least 80`, holds: judged.length >= 80 },
    {
      text: `${ended} of ${judged.length} end without exit 2, at least 95 %`,
      holds: share(ended, judged.length) >= 0.95,
    },
    {
      text: `${count((one) => one.silent)} changes of a policy have neither rows nor a named reason`,
      holds: count((one) => one.silent) === 0,
    },
    {
      text: `${count((one) => one.unsafe)} changes that grant are called proven`,
      holds: count((one) => one.unsafe) === 0,
    },
    {
      text: `${unfair} of ${judged.length} cannot be proven although they could, at most 10 %`,
      holds: share(unfair, judged.length) <= 0.1,
    },
  ]
}

const cell = (text) => text.replaceAll('|', '\\|')

export const tableOf = (judged, summary, leftOut = []) =>
  [
    '# Real changes of public repositories',
    '',
    'README’s ten lines on commits of public repositories, each against its parent and without a `meshgate.yaml`:',
    '`MESHGATE_REPOSITORIES=DIR node test/conformance/repositories/run.mjs --write` wrote this page from git directories that are',
    'no part of this one. What each change does to access was written down before the answer was seen. *Hard* names what the',
    'tree alone may not decide. Answers that `--kept` took stand as an earlier build gave them.',
    ...(leftOut.length === 0 ? [] : ['', `Not measured: ${leftOut.join(', ')}.`]),
    '',
    ...summary.map(({ text, holds }) => `- ${holds ? '' : 'missed: '}${text}`),
    '',
    '| change | what it does | access | hard | told |',
    '| --- | --- | --- | --- | --- |',
    ...judged.map(
      (one) =>
        `| ${one.repository}@${one.commit.slice(0, 10)} | ${cell(one.words)} | ${one.access} | ${one.hardToProve ?? ''} | ${cell(one.told)} |`,
    ),
    '',
  ].join('\n')
