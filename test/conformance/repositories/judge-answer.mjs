/** Verdicts that say: nobody gains access. */
const proves = new Set(['equivalent', 'less permissive'])

const permits = ({ reviewed }) => (reviewed.permissions ?? []).some(({ kind }) => kind !== 'less')

/** Reasons about what was not read, not rendered or is another program's. */
const ofUnread = new Set(['CHANGE_UNREAD', 'NOT_RENDERED', 'NAMESPACE_UNREAD'])

/** Whether a reason is about input that was read and rendered: beside another unit the doubt itself counts. */
const isOfRendered = ({ code, text }) => !ofUnread.has(/it is not known \(([A-Z_]+)\)/.exec(text)?.[1] ?? code)

/** What one change was told, and whether it is right by what was written down before. */
export const judgeAnswer = (change, { exitCode, errors, plans }) => {
  const verdicts = plans.map(({ access, verdict }) => access?.verdict ?? verdict)
  const given = plans.flatMap(({ access }) => access?.reasons ?? [])
  const reasons = [...new Set(given.map(({ code }) => code))].sort()
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
  const couldBeProven = unproven && change.hardToProve === undefined
  const unfair = couldBeProven && change.fairReason === undefined
  return {
    ended,
    proven,
    unproven,
    unsafe,
    silent,
    couldBeProven,
    unfair,
    onRendered: unproven && given.length > 0 && given.every(isOfRendered),
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
  const onRendered = count((one) => one.onRendered && one.couldBeProven)
  const couldBe = (hit) => count((one) => one.couldBeProven && hit(one))
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
      text: `${onRendered} of ${judged.length} cannot be proven, are not hard, and every reason is about input that was read and rendered, at most 10 % (${count((one) => one.onRendered)} with the hard ones)`,
      holds: share(onRendered, judged.length) <= 0.1,
    },
    {
      text: `${unfair} of ${judged.length} cannot be proven, are not hard and have no fair reason, at most 10 % (${couldBe(() => true)} are not hard: ${couldBe(({ fairReason }) => fairReason !== undefined)} have a fair reason, ${couldBe(({ access }) => access.includes('gains'))} gain access by what was written down)`,
      holds: share(unfair, judged.length) <= 0.1,
    },
  ]
}

const cell = (text) => text.replaceAll('|', '\\|')

/** The part of the page that is measured, between its marks. */
export const measuredPart = /(?<=<!-- measured -->\n)[^]*(?=<!-- \/measured -->)/

export const tableOf = (judged, summary, leftOut = []) =>
  [
    ...(leftOut.length === 0 ? [] : ['', `Not measured: ${leftOut.join(', ')}.`]),
    '',
    ...summary.map(({ text, holds }) => `- ${holds ? '' : 'missed: '}${text}`),
    '',
    '| change | what it does | access | hard | fair | told |',
    '| --- | --- | --- | --- | --- | --- |',
    ...judged.map(
      (one) =>
        `| ${one.repository}@${one.commit.slice(0, 10)} | ${cell(one.words)} | ${one.access} | ${one.hardToProve ?? ''} | ${one.unproven ? (one.fairReason ?? '') : ''} | ${cell(one.told)} |`,
    ),
    '',
    '',
  ].join('\n')
