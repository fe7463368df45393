export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ checkAudienceExactly),
/* harmony export */   SY: () => (/* binding */ sanitizeAudience),
/* harmony export */   f7: () => (/* binding */ checkAudience),
/* harmony export */   pT: () => (/* binding */ nearestAudience)
/* harmony export */ });
/* unused harmony export audienceDifferences */
/**
 * Envoy check_audience.cc: strips one leading `http://` or `https://` (case-sensitive), then one trailing slash.
 * What is left of `http://` alone is the empty string.
 */
const sanitizeAudience = (audience) => {
    const scheme = ['https://', 'http://'].find((prefix) => audience.startsWith(prefix)) ?? '';
    const rest = audience.slice(scheme.length);
    return rest.endsWith('/') ? rest.slice(0, -1) : rest;
};
/**
 * Whether Envoy lets a token's audiences through: any one of them equals any configured one, both sanitised.
 * An empty configuration accepts every token, also one without an audience (Istio's own documentation says otherwise).
 */
const checkAudience = (configured, token) => {
    if (configured.length === 0)
        return true;
    const accepted = new Set(configured.map(sanitizeAudience));
    return token.some((audience) => accepted.has(sanitizeAudience(audience)));
};
/** Ours: one audience, equal code point by code point to a configured one. */
const checkAudienceExactly = (configured, token) => token.length === 1 && token.every((audience) => configured.includes(audience));
const withoutScheme = (audience) => audience.replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//, '');
const withoutSlashes = (audience) => audience.replace(/\/{1,16}$/, '');
/** What differs between two audiences; empty when they are equal. `spelling` stands for anything that is no mere form. */
const audienceDifferences = (one, other) => {
    if (one === other)
        return [];
    const differs = [];
    const caseOnly = (x, y) => x !== y && x.toLowerCase() === y.toLowerCase();
    const [a, b] = [one.trim(), other.trim()];
    if (a.length !== one.length || b.length !== other.length)
        differs.push('surrounding space');
    const [restA, restB] = [withoutScheme(a), withoutScheme(b)];
    const [schemeA, schemeB] = [a.slice(0, a.length - restA.length), b.slice(0, b.length - restB.length)];
    if (schemeA.toLowerCase() !== schemeB.toLowerCase())
        differs.push('scheme');
    const [bodyA, bodyB] = [withoutSlashes(restA), withoutSlashes(restB)];
    if (restA.length - bodyA.length !== restB.length - bodyB.length)
        differs.push('trailing slash');
    if (bodyA.toLowerCase() !== bodyB.toLowerCase())
        differs.push('spelling');
    if (caseOnly(schemeA, schemeB) || caseOnly(bodyA, bodyB))
        differs.push('case');
    return differs.length === 0 ? ['spelling'] : differs;
};
/** Levenshtein distance, given up (and answered as `limit`) once it cannot be smaller. */
const distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const swap = (row[j - 1] ?? limit) + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        row = next;
    }
    return Math.min(row[other.length] ?? limit, limit);
};
/**
 * The configured audience that was most likely meant: equal but for its form, else the one with the fewest edits where
 * these are less than a third of it. Ties go to the one that is listed first.
 */
const nearestAudience = (configured, received) => {
    const scored = configured.slice(0, 64).map((audience) => {
        const differs = audienceDifferences(audience, received);
        const limit = Math.max(2, Math.ceil(Math.min(audience.length, 300) / 3));
        const score = differs.includes('spelling')
            ? 10 + distance(audience.slice(0, 300), received.slice(0, 300), limit)
            : differs.length;
        return { audience, differs, score, near: score < 10 + limit };
    });
    const best = scored.filter((entry) => entry.near).sort((a, b) => a.score - b.score)[0];
    return best === undefined ? undefined : { audience: best.audience, differs: best.differs };
};


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ isCiIssuer),
/* harmony export */   iq: () => (/* binding */ platformOfIssuer),
/* harmony export */   zg: () => (/* binding */ isSharedIssuer)
/* harmony export */ });
/** Issuers whose tokens anybody with an account can get: a rule that trusts one must pin a repository, project or owner id. */
const shared = [
    /^https:\/\/token\.actions\.githubusercontent\.com$/,
    /^https:\/\/gitlab\.com$/,
    /^https:\/\/agent\.buildkite\.com$/,
    /^https:\/\/oidc\.codefresh\.io$/,
    /^https:\/\/oidc\.(eu-|asia-)?buddyusercontent\.com$/,
];
const isSharedIssuer = (issuer) => shared.some((pattern) => pattern.test(issuer));
/**
 * The platform behind an issuer of CI tokens, where its address tells: github.com and its enterprise forms, GitHub
 * Enterprise Server (`/_services/token`), gitlab.com. A self-managed GitLab may have any address, so it is named to
 * `isCiIssuer` by the configuration.
 */
const platformOfIssuer = (issuer) => {
    if (/^https:\/\/token\.actions\.githubusercontent\.com(\/[^/]+)?$/.test(issuer))
        return 'github';
    if (/^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com(\/[^/]+)?$/.test(issuer))
        return 'github';
    if (/^https:\/\/[^/]+\/_services\/token$/.test(issuer))
        return 'github';
    return issuer === 'https://gitlab.com' ? 'gitlab' : undefined;
};
/** Whether an issuer gives tokens to CI jobs: by its address, or because the configuration trusts it. */
const isCiIssuer = (issuer, configured = []) => configured.includes(issuer) ||
    isSharedIssuer(issuer) ||
    platformOfIssuer(issuer) !== undefined ||
    /^https:\/\/oidc\.circleci\.com\/org\//.test(issuer);


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishPlans),
  publishRefusal: () => (/* binding */ publishRefusal)
});

// UNUSED EXPORTS: worstVerdict

// EXTERNAL MODULE: ./src/errors/codes.ts + 9 modules
var codes = __webpack_require__(2846);
;// CONCATENATED MODULE: ./src/review/access-groups.ts
const decisionText = ({ allowed, status, by, where }) => JSON.stringify([allowed, status, by, where ?? null]);
const placeText = ({ destination, row }) => JSON.stringify([destination.namespace, destination.title, destination.port, destination.protocol, row.where]);
/** What is done and why: rows that differ here are never told together. */
const factText = ({ row }) => JSON.stringify([row.what, decisionText(row.before), decisionText(row.after)]);
/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
const dangerOf = (who) => /^(anyone|anybody|everyone|any )/i.test(who) ? 0 : who.includes('*') ? 1 : 2;
const gather = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const withoutToken = ', without a token';
/** `X, without a token` beside a row of `X` for the same thing on the same place is part of it. */
const subjectsOf = (rows) => {
    const known = new Set(rows.map((placed) => JSON.stringify([placed.row.who, factText(placed), placeText(placed)])));
    return (placed) => {
        const { who } = placed.row;
        const wider = who.slice(0, -withoutToken.length);
        return who.endsWith(withoutToken) && known.has(JSON.stringify([wider, factText(placed), placeText(placed)]))
            ? wider
            : who;
    };
};
/** The gained or lost rows in groups, the dangerous ones first. */
const groupRows = (access, side) => {
    const rows = access.destinations.flatMap((destination) => destination[side].map((row) => ({ row, destination })));
    const subjectOf = subjectsOf(rows);
    const lines = gather(rows, (placed) => JSON.stringify([subjectOf(placed), factText(placed)])).map((members) => {
        const places = gather(members, placeText).map(([first]) => first);
        return { who: subjectOf(members[0]), rows: members, places };
    });
    const groups = gather(lines, ({ rows: [first], places }) => JSON.stringify([factText(first), places.map(placeText).sort()])).map((members) => {
        const [first, ...rest] = members;
        const who = members.map((line) => line.who).sort((a, b) => dangerOf(a) - dangerOf(b));
        return {
            who,
            what: first.rows[0].row.what,
            rows: [...first.rows, ...rest.flatMap((line) => line.rows)],
            places: first.places,
        };
    });
    const rank = (group) => Math.min(...group.who.map(dangerOf));
    return groups
        .map((group, index) => ({ group, index }))
        .sort((a, b) => rank(a.group) - rank(b.group) || a.index - b.index)
        .map(({ group }) => group);
};
/** How many subjects gain or lose something: the magnitude that a verdict names. */
const countSubjects = (access, side) => groupRows(access, side).reduce((sum, { who }) => sum + who.length, 0);
const trustDomain = / \(trust domain ([^()]*)\)/g;
/** The one trust domain that all rows name, if they name just one: it is then said once, beside the rows. */
const commonTrustDomain = (access) => {
    const named = new Set(access.destinations
        .flatMap(({ gained, lost }) => [...gained, ...lost])
        .flatMap(({ who }) => [...who.matchAll(trustDomain)].map(([, domain = '']) => domain)));
    const [only] = named;
    return named.size === 1 ? only : undefined;
};
/** A row's subject as a reader needs it, where the trust domain is said elsewhere. */
const shortSubject = (who, common) => common === undefined ? who : who.replaceAll(` (trust domain ${common})`, '');

;// CONCATENATED MODULE: ./src/review/escape.ts
/**
 * Hostile text as data (attack corpus C01–C11, L01–L02). Manifests, claims, branch names and API answers reach a review
 * only through the functions of this file: what they return holds no Markdown, HTML, mention, quick action, workflow
 * command or invisible character that a reader or a platform would take for ours.
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = (text) => text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
});
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{…}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = (text) => {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** Cuts in the middle of nothing: whole characters, and how many are left out. */
const cut = (text, limit) => {
    const characters = [...text];
    return characters.length <= limit
        ? text
        : `${characters.slice(0, limit).join('')}… (${characters.length - limit} more)`;
};
const span = (shown) => {
    if (shown.trim() === '')
        return `\`"${shown}"\``;
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = (text, limit = 400) => span(cut(visible(text), limit));
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cell = (text, limit = 400) => span(cut(visible(text), limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|'));
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const fenced = (lines, language = '') => {
    const shown = lines.map((line) => visible(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
const quoted = /"(?:[^"\\]|\\.)*"/g;
const unquote = (text) => {
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : text;
    }
    catch {
        return text;
    }
};
const proseWords = (text) => text
    .split(/[\s]+/u)
    .filter((word) => word !== '')
    .map((word) => {
    if ((plainWord.test(word) && !likeCommit.test(word)) || number.test(word))
        return word;
    const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? [];
    return body === '' ? code(word) : open + code(body) + close;
})
    .join(' ');
/**
 * Sentences of ours with foreign names in them. JSON strings within become code; of the rest only plain words stay text,
 * and every other run of characters (paths, addresses, mentions, numbers with signs, markup) becomes code as well.
 * Never put it at the start of a line.
 */
const prose = (text, limit = 1200) => {
    const source = cut(text, limit);
    const out = [];
    let from = 0;
    for (const match of source.matchAll(quoted)) {
        out.push(proseWords(source.slice(from, match.index)), code(unquote(match[0])));
        from = match.index + match[0].length;
    }
    out.push(proseWords(source.slice(from)));
    return out
        .filter((part) => part !== '')
        .join(' ')
        .replace(/ (?=[,.;:)]+(?: |$))/g, '');
};
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = (text) => visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :');
/** A link whose address is ours or the platform's; anything unusual in it, and it is shown as code instead. */
const escape_link = (words, label, address) => /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address)
    ? `[${words === 'rule' ? label : words}](<${address}>)`
    : code(words === 'rule' ? label : address);

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
;// CONCATENATED MODULE: ./src/review/pages.ts


/** A rule's id, linked to its page where it has one; anything else is foreign text. */
const ruleLink = (rule, docsBase) => /^[A-Z]{2,8}-[0-9]{3}$/.test(rule) && docsBase !== undefined
    ? escape_link('rule', rule, `${docsBase}/rules/${rule}.md`)
    : code(rule, 40);
/** A problem's or reason's code, linked to its page where it has one. */
const codeLink = (name, docsBase) => Object.hasOwn(codes/* codes */.F, name) && docsBase !== undefined
    ? escape_link('rule', name, `${docsBase}/codes/${name}.md`)
    : code(name, 60);

;// CONCATENATED MODULE: ./src/review/places.ts

/** Where something stands, for people: `mesh/orders.yaml:12`. */
const placeTitle = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}`;
        case 'generated':
            return `${source.from.path}:${source.from.line}`;
        case 'cluster':
            return 'the cluster';
        case 'input':
            return source.name;
    }
};
/** The file and line that a platform can show beside the change, where there is one. */
const fileOf = (source) => source?.kind === 'file' ? source : source?.kind === 'generated' ? source.from : undefined;
/** A finding's place: by its fingerprint, else that of its object. */
const placeOf = (plan, fingerprint, key) => {
    const { positions } = plan.observed;
    for (const name of [fingerprint, (0,ports_object/* keyText */.Pu)(key)])
        if (Object.hasOwn(positions, name))
            return positions[name];
    return undefined;
};

;// CONCATENATED MODULE: ./src/review/finding-section.ts




const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = (findings) => findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
const line = (plan, finding, meta, brief) => {
    const place = placeOf(plan, finding.fingerprint, finding.object);
    const at = place === undefined ? '' : ` at ${code(placeTitle(place), 200)}`;
    const head = `- **${finding.severity}** ${ruleLink(finding.rule, meta.docsBase)} ${code((0,ports_object/* keyTitle */.Gv)(finding.object), 160)}${at}`;
    return brief ? head : `${head}: ${prose(finding.text)}. Mend: ${prose(finding.remedy)}`;
};
/** What the change introduces is shown; what stood before is one folded count. */
const findingSection = (plan, meta, level) => {
    const fresh = bySeverity(plan.reviewed.findings.filter((finding) => finding.introduced));
    const standing = bySeverity(plan.reviewed.findings.filter((finding) => !finding.introduced));
    if (level === 'verdict')
        return [];
    const limit = { full: 1_000, short: 20, list: 10 }[level];
    const left = Math.max(0, fresh.length - limit);
    const shown = fresh.slice(0, limit).map((finding) => line(plan, finding, meta, level === 'list'));
    const out = fresh.length === 0 ? [] : ['**New findings**', '', ...shown, ...(left > 0 ? [`- and ${left} more`] : []), ''];
    if (standing.length === 0 || level !== 'full')
        return out;
    return [
        ...out,
        '<details>',
        `<summary>${standing.length} standing ${standing.length === 1 ? 'finding' : 'findings'}, not of this change</summary>`,
        '',
        ...standing.slice(0, 100).map((finding) => line(plan, finding, meta, true)),
        ...(standing.length > 100 ? [`- and ${standing.length - 100} more`] : []),
        '',
        '</details>',
        '',
    ];
};

;// CONCATENATED MODULE: ./src/review/plural.ts
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

;// CONCATENATED MODULE: ./src/review/verdict-line.ts


const count = (number, one, many) => number === 0 ? [] : [plural(number, one, many)];
const isOpening = (access) => access.verdict === 'more permissive' ||
    access.verdict === 'incomparable' ||
    access.destinations.some((one) => one.gained.length > 0 || one.verdict === 'more permissive' || one.verdict === 'incomparable');
const isUnproven = (access) => access.verdict === 'cannot prove' || access.destinations.some((destination) => destination.verdict === 'cannot prove');
const introduced = (plan) => plan.reviewed.findings.filter((finding) => finding.introduced);
const refusals = (plan) => plan.observed.token.verdicts.filter((verdict) => verdict.verdict === 'refused').length;
/** Whether there is nothing for a reviewer to look at. */
const isQuiet = (plan) => {
    const { access, change, permissions, protection, gate } = plan.reviewed;
    const nothing = change.length === 0 && permissions.length === 0 && protection.length === 0 && plan.steps.length === 0;
    const proven = access.verdict === 'equivalent' && access.destinations.length === 0;
    const silent = gate.passed && gate.failures.length === 0 && gate.warnings.length === 0;
    return nothing && proven && silent && introduced(plan).length === 0 && refusals(plan) === 0;
};
const words = (plan) => {
    const { access, permissions } = plan.reviewed;
    const said = [];
    if (isOpening(access))
        said.push('grants new access');
    if (isUnproven(access))
        said.push(isOpening(access) ? 'cannot prove the rest' : 'cannot prove that no access is new');
    if (permissions.some((permission) => permission.kind === 'gained'))
        said.push(said.length === 0 ? 'grants new permissions' : 'new permissions');
    if (said.length === 0)
        said.push('proven: no new access');
    const [first = '', ...rest] = said;
    return rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest[rest.length - 1] ?? ''}`;
};
const headline = (plan) => {
    const { access, permissions, gate, protection } = plan.reviewed;
    const [gained, lost] = [countSubjects(access, 'gained'), countSubjects(access, 'lost')];
    const blocked = gate.active && !gate.passed;
    const unproven = isUnproven(access);
    const opening = isOpening(access) || permissions.some((permission) => permission.kind === 'gained');
    const findings = introduced(plan);
    const severe = findings.filter((finding) => finding.severity === 'critical' || finding.severity === 'high').length;
    const worrying = opening ||
        protection.length > 0 ||
        severe > 0 ||
        refusals(plan) > 0 ||
        gate.failures.length + gate.warnings.length > 0;
    const icon = blocked ? '⛔' : unproven && !opening ? '❓' : worrying ? '⚠' : '✅';
    const counts = [
        ...count(protection.length, 'change of trust or gates', 'changes of trust or gates'),
        ...count(gained, 'gain'),
        ...count(lost, 'loss', 'losses'),
        ...count(permissions.length, 'permission change'),
        ...count(findings.length, 'new finding'),
        ...(blocked ? ['blocked'] : []),
    ];
    const weight = (blocked ? 8 : 0) + (opening ? 4 : 0) + (unproven ? 2 : 0) + (worrying ? 1 : 0);
    return { icon, words: words(plan), counts, weight };
};
/** Worst first; equal ones by the environment's name, code point by code point. */
const worstFirst = (plans) => plans
    .map((plan) => ({ plan, weight: headline(plan).weight, name: plan.reviewed.environment ?? '' }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ plan }) => plan);

;// CONCATENATED MODULE: ./src/review/annotations.ts





const annotations_text = (value) => cut(logLine(value), 1_000);
const placed = (annotation, where) => where === undefined ? annotation : { ...annotation, where };
const gains = (plan) => {
    const level = plan.reviewed.gate.active && plan.reviewed.gate.settings.newAccess === 'error' ? 'error' : 'warning';
    return groupRows(plan.reviewed.access, 'gained').map((group) => {
        const [{ row, destination }] = group.rows;
        const further = group.places.length - 1;
        const on = further === 0 ? destination.title : `${destination.title} and ${further} more`;
        return placed({
            level,
            title: 'grants new access',
            text: annotations_text(`${group.who.join(' and ')} can now ${group.what} on ${on}, because of ${row.after.by}`),
        }, fileOf(row.after.where ?? row.before.where));
    });
};
const findingLevel = (plan, finding) => {
    if (finding.severity === 'low' || finding.severity === 'medium')
        return finding.severity === 'low' ? 'notice' : 'warning';
    return plan.reviewed.gate.active && plan.reviewed.gate.settings.findings === 'error' ? 'error' : 'warning';
};
const findings = (plan) => bySeverity(plan.reviewed.findings.filter((finding) => finding.introduced)).map((finding) => placed({
    level: findingLevel(plan, finding),
    title: annotations_text(finding.rule),
    text: annotations_text(`${finding.text}. Mend: ${finding.remedy}`),
}, fileOf(placeOf(plan, finding.fingerprint, finding.object))));
/**
 * At the YAML line of each gaining rule and of each new finding, most severe first; of every level only the first ten,
 * since GitHub shows no more of a step.
 */
const annotationsOf = (plans, perLevel = 10) => {
    const order = ['error', 'warning', 'notice'];
    const all = worstFirst(plans).flatMap((plan) => [...gains(plan), ...findings(plan)]);
    return order.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, perLevel));
};

;// CONCATENATED MODULE: ./src/review/not-judged.ts


/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const renderNotJudged = (problems, meta) => {
    const shown = problems.slice(0, 10).map((problem) => {
        const page = codeLink(problem.code, meta.docsBase);
        const difference = [
            ...(problem.expected === undefined ? [] : [`expected ${code(problem.expected, 200)}`]),
            ...(problem.received === undefined ? [] : [`received ${code(problem.received, 200)}`]),
        ];
        return `- ${page}: ${prose(problem.message)}${difference.length === 0 ? '' : ` (${difference.join(', ')})`}. ${prose(problem.remedy)}`;
    });
    const left = problems.length - shown.length;
    return `${[
        `❓ **not judged at HEAD** ${code(meta.head, 80)}`,
        '',
        'This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.',
        '',
        ...(shown.length === 0 ? ['- the run was cancelled or failed before it could say why'] : shown),
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(meta.base === undefined ? [] : ['', `Base was ${code(meta.base, 80)}.`]),
        ...(meta.runUrl === undefined ? [] : ['', `The job: ${escape_link('run', '', meta.runUrl)}.`]),
    ].join('\n')}\n`;
};

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/ports/review.ts
var review = __webpack_require__(8142);
// EXTERNAL MODULE: ./src/review/marker.ts
var review_marker = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/review/publish.ts




/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = (review, comment) => answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish'));
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = (review, withdrawal) => answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, 'withdraw'));
const answered = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof review/* ReviewForbidden */.u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof problem/* Refusal */.P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = (headSha, reason) => [
    `**meshgate: not judged at ${code(headSha)}**`,
    '',
    'The run for this commit ended before it had a verdict; any older verdict is withdrawn.',
    '',
    fenced(reason.split('\n')),
].join('\n');
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (review, address, body, details, manner) => {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (manner === 'withdraw' || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if ((0,review_marker/* withoutRun */.Mr)(keeper.comment.body) !== (0,review_marker/* withoutRun */.Mr)(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (manner === 'withdraw')
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new problem/* Refusal */.P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = (listed, comment) => comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
const marked = (comments, key) => comments.flatMap((comment) => {
    const marker = (0,review_marker/* readMarker */.t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
});
/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing, { headSha, run }) => standing
    .filter(({ marker }) => marker.head === headSha && (0,review_marker/* isLater */.d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,review_marker/* isLater */.d8)(owned.marker.run, best.marker.run) ? owned : best), undefined);
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed, key, keeper) => {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = (review, { key, headSha, run }, body, details, older) => {
    const marker = (0,review_marker/* writeMarker */.en)({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `This replaces ${older.length === 1 ? 'an older comment' : 'older comments'} that this run cannot edit: ${older
            .slice(0, 5)
            .map((id) => code(id))
            .join(', ')}.\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new problem/* Refusal */.P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed, owned, edit) => {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof review/* ReviewForbidden */.u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review, address, standing) => {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = () => new review/* ReviewForbidden */.u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/review/render-code-quality.ts





const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
};
const fingerprint = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 32);
const at = (where) => ({ path: visible(where.path), lines: { begin: where.line } });
const issues = (plan) => {
    const environment = plan.reviewed.environment ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.flatMap((row) => {
        const where = fileOf(row.after.where ?? row.before.where);
        if (where === undefined)
            return [];
        return [
            {
                description: cut(visible(`${row.who} can now ${row.what} on ${destination.title}`), 500),
                check_name: 'ACCESS-GAINED',
                fingerprint: fingerprint('ACCESS-GAINED', environment, destination.title, String(destination.port), row.who, row.what),
                severity: 'blocker',
                location: at(where),
            },
        ];
    }));
    const found = bySeverity(plan.reviewed.findings).flatMap((finding) => {
        const where = fileOf(placeOf(plan, finding.fingerprint, finding.object));
        if (where === undefined)
            return [];
        return [
            {
                description: cut(visible(`${(0,ports_object/* keyTitle */.Gv)(finding.object)}: ${finding.text}`), 500),
                check_name: visible(finding.rule),
                fingerprint: fingerprint(finding.rule, environment, finding.fingerprint),
                severity: severities[finding.severity],
                location: at(where),
            },
        ];
    });
    return [...gains, ...found];
};
/**
 * GitLab compares the report of the merge request with that of its target and shows what is new, so standing findings
 * are in it too. Entries without a file are left out: the format has no place for them.
 */
const renderCodeQuality = (plans) => {
    const seen = new Set();
    const unique = plans
        .flatMap(issues)
        .filter((issue) => !seen.has(issue.fingerprint) && seen.add(issue.fingerprint).size > 0);
    return `${JSON.stringify(unique, undefined, 2)}\n`;
};

// EXTERNAL MODULE: ./src/review/witness.ts
var witness = __webpack_require__(9939);
;// CONCATENATED MODULE: ./src/review/access-section.ts






/** How much of a table each rendering shows; the rest is counted, never dropped in silence. */
const rowsShown = { full: 5_000, short: 25, list: 50, verdict: 0 };
/** Names and places in one cell; a longer list is counted, and the full rendering leaves none out. */
const namesShown = { ...rowsShown, short: 12, list: 1 };
const place = (decision) => decision.where === undefined ? '' : ` ${cell(placeTitle(decision.where))}`;
/** What decides about the request now; where that has no line of its own, what decided before. */
const because = ({ row: { before, after } }) => after.where !== undefined || before.where === undefined
    ? cell(after.by) + place(after)
    : `${cell(after.by)}, before: ${cell(before.by)}${place(before)}`;
/** Names in code and our words as text, for the two forms that nearly all rows have; anything else is code as a whole. */
const named = (text) => {
    const [, kind = '', name = '', namespace = ''] = /^(service(?: account)?) ([a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? [];
    return kind === '' ? cell(text) : `${kind} ${cell(name)} in ${cell(namespace)}`;
};
const on = ({ destination, row }) => `${named(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${row.where === '' ? '' : ` ${cell(row.where)}`}`;
const listed = (items, limit, show) => items.slice(0, limit).map(show).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '');
const table = (groups, which, level, common) => [
    `| Who | ${which === 'gained' ? 'Can now' : 'Can no longer'} | On | Witness | Because |`,
    '| --- | --- | --- | --- | --- |',
    ...groups.map((group) => `| ${listed(group.who, namesShown[level], (who) => named(shortSubject(who, common)))} | ${cell(group.what)} | ${listed(group.places, namesShown[level], on)} | ${group.number}. ${cell((0,witness/* witnessTitle */.II)(group.rows[0].row.witness), 160)} | ${because(group.rows[0])} |`),
];
const bullets = (groups, which) => groups.map((group) => {
    const who = listed(group.who, namesShown.list, (one) => code(one, 120));
    const on = listed(group.places, namesShown.list, ({ destination }) => code(destination.title, 120));
    const verb = which === 'gained' ? 'gain' : 'lose';
    return `- ${who} ${group.who.length === 1 ? `${verb}s` : verb} ${code(group.what, 120)} on ${on}`;
});
const witnesses = (groups, which) => {
    if (groups.length === 0)
        return [];
    const rows = groups.flatMap((group) => group.rows);
    const commands = groups.flatMap(({ number, rows: [{ row }] }) => {
        const curl = (0,witness/* curlLine */.R8)(row.witness);
        return [`# ${number}`, (0,witness/* explainLine */.Od)(row.witness), ...(curl === undefined ? [] : [curl])];
    });
    return [
        '<details>',
        `<summary>Try it: ${plural(groups.length, 'command')} for the ${which} ${groups.length === 1 ? 'request' : 'requests'}</summary>`,
        '',
        'Each request was put to both states before it was written here.',
        '',
        fenced(commands, 'sh'),
        '',
        '<details>',
        `<summary>As JSON: ${plural(rows.length, 'request')}, one a line, for explain and replay</summary>`,
        '',
        fenced(rows.map(({ row }) => (0,witness/* witnessJson */.uz)(row.witness)), 'json'),
        '',
        '</details>',
        '',
        '</details>',
        '',
    ];
};
const side = (access, which, level) => {
    const all = groupRows(access, which).map((group, index) => ({ ...group, number: index + 1 }));
    if (all.length === 0 || level === 'verdict')
        return [];
    const common = commonTrustDomain(access);
    const shown = all.slice(0, rowsShown[level]);
    const left = all.length - shown.length;
    return [
        `**${which === 'gained' ? 'Gains access' : 'Loses access'}**`,
        '',
        ...(level === 'list' ? bullets(shown, which) : table(shown, which, level, common)),
        ...(left > 0 ? ['', `And ${left} more, not shown here.`] : []),
        '',
        ...(common === undefined || level === 'list'
            ? []
            : [`Service accounts are those of trust domain ${code(common, 160)}.`, '']),
        ...(level === 'full' ? witnesses(shown, which) : []),
    ];
};
const unproven = (access, meta, level) => {
    const destinations = access.destinations.filter((destination) => destination.verdict === 'cannot prove' || destination.reasons.length > 0);
    if (access.reasons.length === 0 && destinations.length === 0)
        return [];
    const limit = level === 'full' ? 500 : level === 'short' ? 20 : 5;
    const page = (name) => codeLink(name, meta.docsBase);
    const told = (reason) => JSON.stringify([reason.code, reason.text]);
    // A reason of destinations that are listed below stands there, with their names.
    const below = new Set(destinations.flatMap((destination) => destination.reasons.map(told)));
    const lines = [
        ...access.reasons
            .filter((reason) => !below.has(told(reason)))
            .map((reason) => `- ${page(reason.code)}: ${prose(reason.text)}`),
        ...destinations.flatMap((destination) => destination.reasons.length === 0
            ? [`- ${code(destination.title, 160)}`]
            : destination.reasons.map((reason) => `- ${code(destination.title, 160)}: ${page(reason.code)}: ${prose(reason.text)}`)),
    ];
    const left = Math.max(0, lines.length - limit);
    return ['**Cannot prove**', '', ...lines.slice(0, limit), ...(left > 0 ? [`- and ${left} more`] : []), ''];
};
/** Gains first, then what cannot be proven, then losses. */
const accessSection = (access, meta, level) => [
    ...side(access, 'gained', level),
    ...unproven(access, meta, level),
    ...side(access, 'lost', level),
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
;// CONCATENATED MODULE: ./src/review/generated-title.ts




/**
 * One line or two for each object that meshgate renders from a binding: its name and all that it gives. An object of another
 * shape than the renderer's, or with a label or annotation of anybody else, gets none and is shown in full; so nothing
 * that matters can hide behind a short line.
 */
const generatedTitles = (rendered) => new Map(rendered.flatMap((object) => {
    const key = keyOf(object);
    const gives = key === undefined || !hasOwnMetadata(object) ? undefined : whatItGives(object, key);
    return key === undefined || gives === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(key), lines((0,ports_object/* keyTitle */.Gv)(key), gives)]];
}));
/** A long one stands under its title, so that a narrow page shows it. */
const lines = (title, gives) => {
    const whole = (0,mask/* maskText */.gC)(`${title}: ${gives}`);
    return whole.length <= 100 ? [whole] : [`${(0,mask/* maskText */.gC)(title)}:`, `  ${cut((0,mask/* maskText */.gC)(gives), 600)}`];
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const keyOf = (object) => {
    const metadata = object['metadata'];
    const version = textOf(object['apiVersion']);
    if (!(0,json/* isJsonObject */.O)(metadata))
        return undefined;
    return {
        group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
        kind: textOf(object['kind']),
        namespace: textOf(metadata['namespace']),
        name: textOf(metadata['name']),
    };
};
const has = (object, ...names) => Object.keys(object).every((name) => names.includes(name));
const ownLabel = /^(?:app\.kubernetes\.io\/managed-by|applyset\.kubernetes\.io\/(?:id|part-of))$/;
const ownAnnotation = /^(?:meshgate\.dev|applyset\.kubernetes\.io)\//;
const hasOwnMetadata = (object) => {
    const metadata = object['metadata'];
    if (!(0,json/* isJsonObject */.O)(metadata) || !has(metadata, 'name', 'namespace', 'labels', 'annotations'))
        return false;
    const names = (member) => {
        const value = metadata[member];
        return (0,json/* isJsonObject */.O)(value) ? Object.keys(value) : [];
    };
    return (names('labels').every((name) => ownLabel.test(name)) &&
        names('annotations').every((name) => ownAnnotation.test(name)));
};
const headMembers = ['apiVersion', 'kind', 'metadata'];
const whatItGives = (object, key) => {
    const body = Object.fromEntries(Object.entries(object).filter(([name]) => !headMembers.includes(name)));
    switch (`${key.group}/${key.kind}`) {
        case '/ServiceAccount':
            return has(body, 'automountServiceAccountToken') && body['automountServiceAccountToken'] === false
                ? 'an identity, no token mounted by itself'
                : undefined;
        case '/ConfigMap':
            return has(body) ? 'the list of what meshgate wrote' : undefined;
        case 'rbac.authorization.k8s.io/Role':
            return has(body, 'rules') ? generated_title_all(body['rules'], permission) : undefined;
        case 'rbac.authorization.k8s.io/RoleBinding':
            return has(body, 'roleRef', 'subjects') ? boundTo(body) : undefined;
        case 'security.istio.io/AuthorizationPolicy':
            return has(body, 'spec') ? access(body['spec']) : undefined;
        default:
            return undefined;
    }
};
/** Every part must be told, or none is. */
const generated_title_all = (value, told, between = '; ') => {
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    const texts = value.map((item) => ((0,json/* isJsonObject */.O)(item) ? told(item) : undefined));
    return texts.every((text) => text !== undefined) ? texts.join(between) : undefined;
};
const list = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
const permission = (rule) => {
    if (!has(rule, 'apiGroups', 'resources', 'verbs', 'resourceNames'))
        return undefined;
    const [verbs, resources, groups] = [list(rule['verbs']), list(rule['resources']), list(rule['apiGroups'])];
    const names = rule['resourceNames'] === undefined ? '' : list(rule['resourceNames']);
    if (verbs === undefined || resources === undefined || groups === undefined || names === undefined)
        return undefined;
    return `${verbs} ${resources}${groups === '' ? '' : ` of ${groups}`}${names === '' ? '' : ` named ${names}`}`;
};
const boundTo = (body) => {
    const role = body['roleRef'];
    if (!(0,json/* isJsonObject */.O)(role) || !has(role, 'apiGroup', 'kind', 'name'))
        return undefined;
    const subjects = generated_title_all(body['subjects'], (subject) => has(subject, 'kind', 'name', 'namespace')
        ? `${textOf(subject['kind'])} ${textOf(subject['namespace'])}/${textOf(subject['name'])}`
        : undefined, ', ');
    return subjects === undefined ? undefined : `${textOf(role['kind'])} ${textOf(role['name'])} for ${subjects}`;
};
const access = (spec) => {
    if (!(0,json/* isJsonObject */.O)(spec) || !has(spec, 'selector', 'action', 'rules') || spec['action'] !== 'ALLOW')
        return undefined;
    const labels = (0,json/* isJsonObject */.O)(spec['selector']) && has(spec['selector'], 'matchLabels') ? spec['selector']['matchLabels'] : undefined;
    const rules = generated_title_all(spec['rules'], rule);
    if (!(0,json/* isJsonObject */.O)(labels) || rules === undefined)
        return undefined;
    const selector = Object.entries(labels).map(([name, value]) => `${name}=${textOf(value)}`);
    return selector.length === 0 ? undefined : `on ${selector.join(',')} allows ${rules}`;
};
const rule = (value) => {
    if (!has(value, 'from', 'to', 'when'))
        return undefined;
    const from = value['from'] === undefined
        ? 'requests'
        : generated_title_all(value['from'], (entry) => {
            const source = entry['source'];
            return (0,json/* isJsonObject */.O)(source) && has(entry, 'source') && has(source, 'principals')
                ? list(source['principals'])
                : undefined;
        }, ' or ');
    const to = generated_title_all(value['to'], (entry) => {
        const operation = entry['operation'];
        if (!(0,json/* isJsonObject */.O)(operation) || !has(entry, 'operation'))
            return undefined;
        const parts = Object.entries(operation).map(([name, values]) => [name, list(values)]);
        return parts.every(([, values]) => values !== undefined)
            ? parts.map(([name, values]) => `${name} ${values ?? ''}`).join(' · ')
            : undefined;
    }, ' or ');
    const when = value['when'] === undefined
        ? ''
        : generated_title_all(value['when'], (condition) => {
            const values = list(condition['values']);
            return has(condition, 'key', 'values') && values !== undefined
                ? `${textOf(condition['key'])} is ${values}`
                : undefined;
        }, ' and ');
    return from === undefined || to === undefined || when === undefined
        ? undefined
        : `${from}: ${to}${when === '' ? '' : ` · when ${when}`}`;
};

;// CONCATENATED MODULE: ./src/review/change-section.ts







const change_section_order = { removed: 0, changed: 1, added: 2 };
const signs = { removed: '-', changed: ' ', added: '+' };
/** Lines of one value; a longer one is cut and says so. */
const linesShown = 120;
/** YAML 1.2 without what a reader could mistake: no anchors, and every text on one line. */
const yamlLines = (value) => (0,dist/* stringify */.As)(value, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0 }).trimEnd().split('\n');
/** A branch of YAML with one step of indentation, or a scalar. */
const change_section_marked = (sign, name, value) => {
    const lines = yamlLines(value);
    const [only = ''] = lines;
    const isBranch = ((0,json/* isJsonObject */.O)(value) || Array.isArray(value)) && !/^(\{\}|\[\])$/.test(only);
    const body = isBranch ? lines.map((line) => (name === '' ? line : `  ${line}`)) : [];
    const head = name === '' ? [] : [isBranch ? `${name}:` : `${name}: ${lines.join(' ')}`];
    const all = name === '' && !isBranch ? lines : [...head, ...body];
    const shown = all.slice(0, linesShown).map((line) => `${sign} ${cut(line, 300)}`);
    return all.length > linesShown ? [...shown, `${sign} # and ${plural(all.length - linesShown, 'line')} more`] : shown;
};
/** `/spec/rules/1/to` as people write it: `spec.rules[1].to`; names with other characters stay in quotes. */
const pathTitle = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => /^\d+$/.test(part)
    ? `[${part}]`
    : /^[A-Za-z][\w-]*$/.test(part)
        ? `${index === 0 ? '' : '.'}${part}`
        : `["${cut((0,mask/* maskText */.gC)(part), 120)}"]`)
    .join('');
const fieldLines = (change) => change.fields.flatMap((field) => {
    const name = cut(pathTitle(field.pointer), 240);
    // Values of a Secret are never printed, whatever the plan says (attack C11).
    const show = (value) => change.key.kind !== 'Secret' ? (0,mask/* maskJson */.Te)(value) : name === '' ? (0,mask/* maskSecrets */.QU)(change.key, value) : '(masked)';
    return [
        ...(field.before === undefined ? [] : change_section_marked('-', name, show(field.before))),
        ...(field.after === undefined ? [] : change_section_marked('+', name, show(field.after))),
    ];
});
const heading = (change) => `@@ ${change.kind}: ${(0,ports_object/* keyTitle */.Gv)(change.key)} @@`;
/** The objects of the change, removals first, as one diff; folded, since the verdict does not hang on it. */
const changeSection = (changes, rendered, level) => {
    if (changes.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const titles = generatedTitles(rendered);
    const titleOf = (change) => change.kind === 'added' ? titles.get((0,ports_object/* keyText */.Pu)(change.key)) : undefined;
    const counts = ['removed', 'changed', 'added']
        .map((kind) => ({ kind, number: changes.filter((change) => change.kind === kind).length }))
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => `${number} ${kind}`);
    const sorted = changes
        .map((change, index) => ({ change, index, generated: titleOf(change) === undefined ? 0 : 1 }))
        .sort((a, b) => change_section_order[a.change.kind] - change_section_order[b.change.kind] || a.generated - b.generated || a.index - b.index)
        .map(({ change }) => change);
    const limit = level === 'full' ? sorted.length : 40;
    const shown = sorted.slice(0, limit);
    const own = shown.filter((change) => titleOf(change) === undefined);
    const generated = shown.flatMap((change) => titleOf(change) ?? []);
    const left = sorted.length - shown.length;
    const lines = [
        ...own.flatMap((change) => level === 'full' ? [heading(change), ...fieldLines(change)] : [`${signs[change.kind]} ${(0,ports_object/* keyTitle */.Gv)(change.key)}`]),
        ...(generated.length === 0
            ? []
            : ['@@ added by meshgate, from the bindings @@', ...generated.map((title) => `+ ${title}`)]),
        ...(left > 0 ? [`@@ and ${left} more @@`] : []),
    ];
    return [
        '<details>',
        `<summary>Objects: ${counts.join(', ')}</summary>`,
        '',
        fenced(lines, 'diff'),
        '',
        '</details>',
        '',
    ];
};

;// CONCATENATED MODULE: ./src/review/next-step.ts


const where = (plan) => plan.reviewed.environment === null ? 'the configuration' : `environment ${code(plan.reviewed.environment, 80)}`;
/** For a blocked change, the one way through; nothing in a merge request can open its own gate. */
const wayThrough = (plan) => {
    const { access, gate, permissions } = plan.reviewed;
    const ways = [];
    const grants = isOpening(access) || permissions.some((permission) => permission.kind === 'gained');
    if (gate.settings.newAccess === 'error' && (grants || isUnproven(access)))
        ways.push(`take back what grants the access, or set \`gate.newAccess: warn\` for ${where(plan)} on the protected branch first`);
    if (gate.settings.findings === 'error' && introduced(plan).length > 0)
        ways.push('mend the new findings, or put each under `ignore` with a reason on the protected branch first');
    return ways;
};
/** What the gate says and what comes next. */
const nextStep = (plan, level) => {
    const { gate } = plan.reviewed;
    const limit = level === 'full' ? 100 : level === 'short' ? 10 : 3;
    const told = (texts, word) => [
        ...texts.slice(0, limit).map((text) => `- ${word}: ${prose(text)}`),
        ...(texts.length > limit ? [`- ${word}: ${texts.length - limit} more`] : []),
    ];
    const lines = [...told(gate.failures, gate.active ? '**blocks**' : 'would block'), ...told(gate.warnings, 'warning')];
    const ways = gate.active && !gate.passed ? wayThrough(plan) : [];
    const next = gate.active && !gate.passed
        ? `Next: ${ways.length === 0 ? 'mend what blocks' : ways.join('; and ')}.`
        : plan.steps.length > 0
            ? `Next: after the merge, \`apply\` makes ${plan.steps.length} ${plan.steps.length === 1 ? 'write' : 'writes'} for ${where(plan)}.`
            : 'Next: nothing to apply by meshgate.';
    return [...(lines.length > 0 ? ['**Gate**', '', ...lines, ''] : []), next, ''];
};

;// CONCATENATED MODULE: ./src/review/permission-section.ts

const shownRows = { full: 2_000, short: 20, list: 20, verdict: 0 };
const rest = (left) => (left > 0 ? ['', `And ${left} more, not shown here.`] : []);
/** Changes of trust, gates and audiences: the first rows of a review. */
const protectionSection = (changes, level) => {
    if (changes.length === 0 || level === 'verdict')
        return [];
    const shown = changes.slice(0, shownRows[level]);
    return [
        '**Changes what protects this environment**',
        '',
        '| Setting | Before | After |',
        '| --- | --- | --- |',
        ...shown.map((change) => `| ${cell(change.path)} | ${cell(change.before, 300)} | ${cell(change.after, 300)} |`),
        ...rest(changes.length - shown.length),
        '',
    ];
};
/** Gained before lost, most badges first: what is dangerous is read first. */
const permissionSection = (changes, level) => {
    if (changes.length === 0 || level === 'verdict')
        return [];
    const sorted = changes
        .map((change, index) => ({ change, index, rank: (change.kind === 'gained' ? 0 : 1_000) - change.badges.length }))
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ change }) => change);
    const shown = sorted.slice(0, shownRows[level]);
    return [
        '**Kubernetes permissions**',
        '',
        '| | Who | What | Where | Danger |',
        '| --- | --- | --- | --- | --- |',
        ...shown.map((change) => `| ${change.kind} | ${cell(change.subject)} | ${cell(change.rule)} | ${cell(change.scope)} | ${change.badges.length === 0 ? 'none' : change.badges.map((badge) => cell(badge, 80)).join(' ')} |`),
        ...rest(changes.length - shown.length),
        '',
    ];
};

;// CONCATENATED MODULE: ./src/review/review-meta.ts
const levels = ['full', 'short', 'list', 'verdict'];

;// CONCATENATED MODULE: ./src/review/token-section.ts



const token_section_list = (values) => values.length === 0
    ? 'any'
    : values
        .slice(0, 8)
        .map((value) => code(value, 160))
        .join(', ') + (values.length > 8 ? ` and ${values.length - 8} more` : '');
const nearest = (verdict) => verdict.nearest === undefined
    ? ''
    : `; the nearest is ${code(verdict.nearest.audience, 160)}, which differs in ${verdict.nearest.differs.join(' and ')}`;
const verdictLine = (verdict) => {
    const subject = `${code((0,ports_object/* keyTitle */.Gv)(verdict.requestAuthentication), 160)} rule ${verdict.rule}`;
    switch (verdict.verdict) {
        case 'accepted':
            return verdict.looser === true
                ? `- accepted by ${subject}, though not exactly equal: expects ${token_section_list(verdict.expected)}, received ${token_section_list(verdict.received)}${nearest(verdict)}`
                : `- accepted by ${subject}`;
        case 'refused':
            return `- **refused** by ${subject}: ${verdict.status} ${code(verdict.message)}: expects ${token_section_list(verdict.expected)}, received ${token_section_list(verdict.received)}${nearest(verdict)}`;
        case 'cannot tell':
            return `- cannot tell for ${subject}: ${prose(verdict.message)}`;
        case 'not for this issuer':
            return `- not for this issuer: ${subject}`;
    }
};
const seen = {
    verified: 'verified',
    'not seen': 'no token was seen; the configured audience is judged',
    'not requested': 'not requested',
};
const mends = (verdicts) => {
    const texts = [...new Set(verdicts.flatMap((verdict) => verdict.mends))].slice(0, 12);
    if (texts.length === 0)
        return [];
    return [
        '<details>',
        '<summary>How to mend it: each of these is enough</summary>',
        '',
        ...texts.flatMap((text) => [fenced(text.split('\n'), 'yaml'), '']),
        '</details>',
        '',
    ];
};
/** The job's identity and what the mesh says to its token: one line, refusals spelt out, other issuers counted. */
const tokenSection = (token, level) => {
    const told = token.seen !== 'not requested' ||
        token.reason !== '' ||
        token.verdicts.some((verdict) => verdict.verdict !== 'not for this issuer');
    if (!told || level === 'verdict' || level === 'list')
        return [];
    const others = token.verdicts.filter((verdict) => verdict.verdict === 'not for this issuer').length;
    const judged = token.verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer');
    const order = ['refused', 'cannot tell', 'accepted'];
    const sorted = judged
        .map((verdict, index) => ({ verdict, index }))
        .sort((a, b) => order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict) || a.index - b.index);
    const shown = sorted.slice(0, level === 'full' ? 200 : 5).map(({ verdict }) => verdictLine(verdict));
    const left = sorted.length - shown.length;
    const facts = [
        seen[token.seen],
        ...(token.issuer === '' ? [] : [`issuer ${code(token.issuer)}`]),
        ...(token.audience === '' ? [] : [`audience ${code(token.audience)}`]),
        ...(token.rule === '' ? [] : [`trust rule ${code(token.rule)}`]),
        ...(judged.length === 0 && token.audience !== '' ? ['no RequestAuthentication is for this issuer'] : []),
    ];
    return [
        '**Token**',
        '',
        `- ${facts.join(' · ')}`,
        ...(token.reason === '' ? [] : [`- why: ${prose(token.reason)}`]),
        ...shown,
        ...(left > 0 ? [`- and ${left} more`] : []),
        ...(others > 0 ? [`- ${plural(others, 'rule')} for other issuers`] : []),
        ...(token.apply === 'not configured'
            ? []
            : [`- the apply job's token: ${token.apply}${token.apply === 'verified' ? '' : ' (from the configuration)'}`]),
        '',
        ...(level === 'full' ? mends(judged) : []),
    ];
};

;// CONCATENATED MODULE: ./src/review/render-comment.ts









/** GitHub and GitLab count characters as Ruby does: code points. */
const countCharacters = (text) => [...text].length;
/** Bytes of UTF-8: how a job summary is counted. */
const countBytes = (text) => Buffer.byteLength(text, 'utf8');
const environment = (plan) => plan.reviewed.environment === null ? [] : [code(plan.reviewed.environment, 80)];
const shortened = 'shortened: this text cannot serve as approval';
const firstLine = (plans, level) => {
    const [worst] = plans;
    if (worst === undefined)
        return '❓ **nothing was judged**';
    const { icon, words, counts } = headline(worst);
    const scope = plans.length === 1 ? environment(worst) : [`worst of ${plans.length} environments`, ...environment(worst)];
    return [`${icon} **${words}**`, ...counts, ...scope, ...(level === 'full' ? [] : [`**${shortened}**`])].join(' · ');
};
const environmentLine = (plan) => {
    const { icon, words, counts } = headline(plan);
    const name = environment(plan)[0] ?? 'the two folders';
    return `- ${icon} ${name}: ${isQuiet(plan) ? 'no change in access' : [words, ...counts].join(' · ')}`;
};
const firstRun = (meta) => meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.', ''] : [];
const elsewhere = (meta, level) => {
    if (level === 'full')
        return [];
    const places = [
        ...(meta.artifact === undefined ? [] : [`the artifact ${escape_link('artifact', '', meta.artifact)}`]),
        ...(meta.runUrl === undefined ? [] : [`the job's log and summary: ${escape_link('run', '', meta.runUrl)}`]),
    ];
    return [
        `The whole review did not fit here. It is in ${places.length === 0 ? "the job's artifacts" : places.join(', and in ')}.`,
        '',
    ];
};
/** A commit as people name it; folders and refs stay whole. */
const revision = (name) => code(/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name, 80);
const planLine = (plan) => `Plan ${code(plan.digest, 80)}.`;
const compared = (meta, notes, before) => [
    `${before}Compared base ${revision(meta.base)} with head ${revision(meta.head)}.${notes.map((note) => ` Note: ${prose(note, 300)}.`).join('')}`,
    '',
];
const assumptions = (plan, level) => {
    const { assumptions: all, drift, confirmedByServer } = plan.observed;
    const lines = [
        ...(drift === undefined || drift.changed + drift.missing === 0
            ? []
            : [
                `- drift before this change: ${drift.changed} changed and ${drift.missing} missing in the cluster against the base; it never gates`,
            ]),
        ...(plan.reviewed.cluster === 'none' || confirmedByServer
            ? []
            : ['- compared here; the API server did not confirm it, since this identity may not patch']),
        ...all.slice(0, 200).map((assumption) => `- ${prose(assumption)}`),
        ...(all.length > 200 ? [`- and ${all.length - 200} more`] : []),
    ];
    if (lines.length === 0 || level === 'verdict' || level === 'list')
        return [];
    const kept = level === 'full' ? lines : lines.slice(0, 10);
    return [
        '<details>',
        `<summary>Assumptions and what is not modelled: ${lines.length}</summary>`,
        '',
        ...kept,
        '',
        '</details>',
        '',
    ];
};
const section = (plan, meta, level, several) => {
    const { protection, access, permissions, change, rendered } = plan.reviewed;
    if (level === 'verdict')
        return [];
    return [
        ...(several ? ['---', '', `**Environment** ${environment(plan)[0] ?? 'none'}: ${headline(plan).words}`, ''] : []),
        ...protectionSection(protection, level),
        ...accessSection(access, meta, level),
        ...permissionSection(permissions, level),
        ...findingSection(plan, meta, level),
        ...tokenSection(plan.observed.token, level),
        ...nextStep(plan, level),
        ...changeSection(change, rendered, level),
        ...assumptions(plan, level),
        ...(several ? [planLine(plan), ''] : []),
    ];
};
const quiet = (plans, meta) => {
    const names = plans.flatMap(environment).slice(0, 20);
    const scope = names.length === 0 ? '' : ` · ${names.join(', ')}`;
    const first = meta.firstRun ? ' First run: trust and gates take effect after merge.' : '';
    return `✅ **no change in access**${scope} · base ${revision(meta.base)}, head ${revision(meta.head)}.${first}\n`;
};
const render_comment_compose = (plans, meta, level, environments) => {
    const several = plans.length > 1;
    const [only] = plans;
    const notes = [
        ...new Set(plans.flatMap((plan) => (plan.observed.note === undefined ? [] : [plan.observed.note]))),
    ].slice(0, 5);
    const listed = several ? plans.slice(0, environments) : [];
    const lines = [
        firstLine(plans, level),
        '',
        ...firstRun(meta),
        ...elsewhere(meta, level),
        ...listed.map(environmentLine),
        ...(several && plans.length > listed.length ? [`- and ${plans.length - listed.length} more environments`] : []),
        ...(several ? [''] : []),
        ...plans.filter((plan) => !isQuiet(plan)).flatMap((plan) => section(plan, meta, level, several)),
        ...compared(meta, notes, only === undefined || several ? '' : `${planLine(only)} `),
    ];
    const once = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
    return `${once.join('\n').trimEnd()}\n`;
};
/**
 * The body of the one comment, without the hidden first line. The fullest of four renderings that fits is taken; all but
 * the first say in their first line that they are shortened and approve nothing. Pure: equal input gives equal bytes.
 */
const renderComment = (plans, meta, limit, measure = countCharacters) => {
    if (plans.length > 0 && plans.every(isQuiet))
        return { body: quiet(plans, meta), level: 'full' };
    const sorted = worstFirst(plans);
    for (const level of levels) {
        const body = render_comment_compose(sorted, meta, level, sorted.length);
        if (measure(body) <= limit)
            return { body, level };
    }
    // Hundreds of environments: the worst ones are named, the rest counted.
    const few = [200, 50, 10, 1]
        .map((number) => render_comment_compose(sorted, meta, 'verdict', number))
        .find((body) => measure(body) <= limit);
    return { body: few ?? `${firstLine(sorted.slice(0, 1), 'verdict')}\n`, level: 'verdict' };
};

// EXTERNAL MODULE: ./src/review/render-json.ts
var render_json = __webpack_require__(6677);
// EXTERNAL MODULE: ./src/rules/find-findings.ts + 15 modules
var find_findings = __webpack_require__(2466);
;// CONCATENATED MODULE: ./src/review/render-sarif.ts






/** What is not a rule of its own: access that a change grants. */
const accessGained = {
    id: 'ACCESS-GAINED',
    title: 'A change grants new access',
    why: 'The policy at this line lets in requests that were refused before. The review shows a witness for each.',
    severity: 'critical',
};
const render_sarif_levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** GitHub's scale: critical above 9.0, high above 7.0, medium above 4.0. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
const digest = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
/** Foreign text in a message: `{`, `[` and backslash have a meaning in SARIF messages, so visible text is enough and no placeholders are used. */
const message = (text) => {
    const shown = cut(visible(text), 1_000).replace(/[\\[\]{}]/g, (character) => character === '{' || character === '}' ? character.repeat(2) : `\\${character}`);
    return /[.!?]$/.test(shown) ? shown : `${shown}.`;
};
const results = (plan) => {
    const environment = plan.reviewed.environment ?? '';
    const gains = plan.reviewed.access.destinations.flatMap((destination) => destination.gained.map((row) => ({
        ruleId: accessGained.id,
        level: 'error',
        text: `${row.who} can now ${row.what} on ${destination.title}`,
        where: fileOf(row.after.where ?? row.before.where),
        fingerprint: digest(accessGained.id, environment, destination.namespace, destination.title, String(destination.port), row.who, row.what),
    })));
    const found = bySeverity(plan.reviewed.findings).map((finding) => ({
        ruleId: visible(finding.rule),
        level: render_sarif_levels[finding.severity],
        text: `${(0,ports_object/* keyTitle */.Gv)(finding.object)}: ${finding.text}. Mend: ${finding.remedy}`,
        where: fileOf(placeOf(plan, finding.fingerprint, finding.object)),
        fingerprint: digest(finding.rule, environment, (0,ports_object/* keyText */.Pu)(finding.object), finding.fingerprint),
    }));
    const all = [...gains, ...found];
    const placed = all.flatMap((result) => result.where === undefined || !isInside(result.where.path) || !knownIds.has(result.ruleId)
        ? []
        : [{ ...result, where: result.where }]);
    return { placed, unplaced: all.length - placed.length };
};
const isInside = (path) => path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const known = [accessGained, ...find_findings/* rules */.aO];
const knownIds = new Set(known.map((rule) => rule.id));
/** A path as a relative reference; every part percent-encoded, so that no path can climb or name a host. */
const uriOf = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
const described = (docsBase, rule) => {
    const helpUri = `${docsBase}/rules/${rule.id}.md`;
    return {
        id: rule.id,
        name: rule.title.replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase()),
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} See ${helpUri}.`, markdown: `${rule.why} See [the page of the rule](${helpUri}).` },
        helpUri,
        defaultConfiguration: { level: render_sarif_levels[rule.severity] },
        properties: { tags: ['security', 'istio'], precision: 'very-high', 'security-severity': scores[rule.severity] },
    };
};
/** GitHub takes 25 000 results of a run. */
const limit = 25_000;
/**
 * SARIF 2.1.0 with what stands in a file: gained access at the line that grants it, and findings. Fingerprints come from
 * rule, environment and object, never from a line. What has no file is counted in a notification.
 */
const renderSarif = (plans, meta) => {
    const parts = plans.map(results);
    const placed = parts.flatMap((part) => part.placed).slice(0, limit);
    const unplaced = parts.reduce((sum, part) => sum + part.unplaced, 0);
    const used = known.filter((rule) => placed.some((result) => result.ruleId === rule.id));
    const index = new Map(used.map((rule, at) => [rule.id, at]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'meshgate',
                        version: meta.version,
                        semanticVersion: meta.version,
                        informationUri: meta.docsBase,
                        rules: used.map((rule) => described(meta.docsBase, rule)),
                    },
                },
                automationDetails: { id: 'meshgate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(unplaced === 0
                            ? {}
                            : {
                                toolExecutionNotifications: [
                                    {
                                        level: 'note',
                                        message: {
                                            text: `${unplaced} results have no file in the repository and stand in the review only.`,
                                        },
                                    },
                                ],
                            }),
                    },
                ],
                results: placed
                    .filter((result) => index.has(result.ruleId))
                    .map((result) => ({
                    ruleId: result.ruleId,
                    ruleIndex: index.get(result.ruleId),
                    level: result.level,
                    message: { text: message(result.text) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: uriOf(result.where.path), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, result.where.line), startColumn: Math.max(1, result.where.column) },
                            },
                        },
                    ],
                    partialFingerprints: { 'meshgate/v1': result.fingerprint },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
};

;// CONCATENATED MODULE: ./src/review/render-summary.ts

/** GitHub takes 1 MiB of a step's summary and drops all of a longer one; other parts of the run write there too. */
const summaryLimit = 1_000_000;
/** The job summary: the comment, with far more room. */
const renderSummary = (plans, meta) => renderComment(plans, meta, summaryLimit, countBytes);

;// CONCATENATED MODULE: ./src/review/render-terminal.ts








const render_terminal_escape = (codeNumber) => (text) => `\u001b[${codeNumber}m${text}\u001b[0m`;
const plain = (text) => text;
const paints = (colour) => colour ? { bad: render_terminal_escape(31), good: render_terminal_escape(32), dim: render_terminal_escape(2) } : { bad: plain, good: plain, dim: plain };
/** Foreign text in a line of ours: on one line, visible, and never first in it. */
const say = (text, limit = 600) => cut(logLine((0,mask/* maskText */.gC)(text)), limit);
const groupLines = (access, side, common, paint) => groupRows(access, side).flatMap((group) => {
    const [{ row }] = group.rows;
    const decided = row.after.where === undefined && row.before.where !== undefined ? row.before : row.after;
    const at = decided.where === undefined ? '' : ` (${say(placeTitle(decided.where))})`;
    const who = group.who.map((one) => say(shortSubject(one, common))).join(' and ');
    const on = group.places.map(({ destination, row: { where } }) => `${say(destination.title)} ${destination.port === 0 ? 'any port' : `port ${destination.port}`}${where === '' ? '' : `, ${say(where)}`}`);
    return [
        `    - ${cut(who, 600)} can ${side === 'gained' ? 'now' : 'no longer'} ${say(group.what)}`,
        `      on ${cut(on.join(' and '), 600)}`,
        `      because ${say(decided.by)}${at}`,
        paint.dim(`      try: ${say((0,witness/* explainLine */.Od)(row.witness), 4_000)}`),
    ];
});
const render_terminal_list = (heading, lines) => lines.length === 0 ? [] : ['', `  ${heading}`, ...lines];
const planLines = (plan, paint) => {
    const { access, change, permissions, protection, gate, environment } = plan.reviewed;
    const { words, counts } = headline(plan);
    const tone = gate.active && !gate.passed ? paint.bad : isQuiet(plan) ? paint.good : plain;
    const name = environment === null ? '' : ` [${say(environment, 80)}]`;
    const common = commonTrustDomain(access);
    const gained = groupLines(access, 'gained', common, paint);
    const lost = groupLines(access, 'lost', common, paint);
    const below = new Set(access.destinations.flatMap((one) => one.reasons.map((reason) => JSON.stringify(reason))));
    const reasons = [
        ...access.reasons
            .filter((reason) => !below.has(JSON.stringify(reason)))
            .map((reason) => `    - ${say(reason.code)}: ${say(reason.text)}`),
        ...access.destinations.flatMap((one) => one.reasons.map((reason) => `    - ${say(one.title)}: ${say(reason.code)}: ${say(reason.text)}`)),
    ];
    const findings = bySeverity(introduced(plan)).map((finding) => {
        const where = placeOf(plan, finding.fingerprint, finding.object);
        return `    - ${finding.severity} ${say(finding.rule)} ${say((0,ports_object/* keyTitle */.Gv)(finding.object))}${where === undefined ? '' : ` (${say(placeTitle(where))})`}: ${say(finding.text)}`;
    });
    const standing = plan.reviewed.findings.length - findings.length;
    const token = plan.observed.token.verdicts
        .filter((verdict) => verdict.verdict === 'refused' || verdict.verdict === 'cannot tell')
        .map((verdict) => `    - ${verdict.verdict} by ${say((0,ports_object/* keyTitle */.Gv)(verdict.requestAuthentication))} rule ${verdict.rule}: ${say(verdict.message)}; expects ${say(verdict.expected.join(', '))}, received ${say(verdict.received.join(', '))}`);
    return [
        `${tone([words, ...counts].join(' · '))}${name}`,
        ...(common === undefined ? [] : [paint.dim(`  service accounts are those of trust domain ${say(common, 160)}`)]),
        ...render_terminal_list('Changes what protects this environment', protection.map((one) => `    - ${say(one.path)}: ${say(one.before)} becomes ${say(one.after)}`)),
        ...render_terminal_list('Gains access', gained),
        ...render_terminal_list('Cannot prove', reasons),
        ...render_terminal_list('Loses access', lost),
        ...render_terminal_list('Kubernetes permissions', permissions.map((one) => `    - ${one.kind}: ${say(one.subject)}: ${say(one.rule)} in ${say(one.scope)}${one.badges.length === 0 ? '' : ` [${say(one.badges.join(', '))}]`}`)),
        ...render_terminal_list('New findings', findings),
        ...(standing > 0
            ? ['', `  ${standing} standing ${standing === 1 ? 'finding' : 'findings'}, not of this change`]
            : []),
        ...render_terminal_list('Token', token),
        ...render_terminal_list('Objects', ['removed', 'changed', 'added'].flatMap((kind) => change.filter((one) => one.kind === kind).map((one) => `    - ${kind} ${say((0,ports_object/* keyTitle */.Gv)(one.key))}`))),
        ...render_terminal_list('Gate', [
            ...gate.failures.map((text) => `    - ${gate.active ? 'blocks' : 'would block'}: ${say(text)}`),
            ...gate.warnings.map((text) => `    - warning: ${say(text)}`),
        ]),
        ...render_terminal_list('Assumptions', plan.observed.assumptions.map((text) => `    - ${say(text)}`)),
        '',
        paint.dim(`  plan ${say(plan.digest)}`),
        '',
    ];
};
/** The review as plain text, for a terminal or a job's log. Colour repeats what the words say and adds nothing. */
const renderTerminal = (plans, meta, options) => {
    const paint = paints(options.colour);
    return `${[
        ...worstFirst(plans).flatMap((plan) => planLines(plan, paint)),
        ...(meta.firstRun ? ['First run: trust and gates take effect after merge, and nothing gates here.'] : []),
        `Compared base ${say(meta.base, 80)} with head ${say(meta.head, 80)}.`,
    ].join('\n')}\n`;
};

;// CONCATENATED MODULE: ./src/commands/publish.ts











/** Names of the comment: two jobs with other inputs have comments of their own. */
const commentKey = ({ config, environment, before, after }) => [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ');
/** Shows finished plans everywhere the platform has a place for them. Rights that are missing never change the exit code. */
const publishPlans = async (ports, inputs, command, plans, meta, exitCode) => {
    const { context, output } = ports;
    if (context.platform === 'local')
        output.info(renderTerminal(plans, meta, { colour: false }));
    else
        output.section('meshgate: review', renderTerminal(plans, meta, { colour: false }));
    for (const annotation of annotationsOf(plans))
        if (context.platform === 'github')
            output.annotate(annotation);
    await writeReports(ports, command, plans, meta, exitCode);
    if (context.platform === 'github')
        await output.summary(renderSummary(plans, meta).body);
    const worst = worstVerdict(plans.map((plan) => plan.reviewed.access));
    output.result('verdict', worst);
    output.result('passed', String(exitCode === codes/* exitCodes */.h.fine));
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        output.result('digest', only.digest);
    if (command === 'check')
        await comment(ports, inputs, plans, meta);
};
/** Rewrites a standing comment to *not judged at HEAD*: an older verdict must not stand under a newer commit. */
const publishRefusal = async (ports, inputs, problems) => {
    const { context, output } = ports;
    const body = renderNotJudged(problems, {
        head: context.mergeRequest?.headSha ?? context.sha,
        ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
        ...(ports.docsBase === undefined ? {} : { docsBase: ports.docsBase }),
    });
    if (context.platform === 'github')
        await output.summary(body);
    if (context.mergeRequest === undefined)
        return;
    const review = await ports.review();
    if (review === undefined)
        return;
    const reason = problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n');
    publish_say(ports, await withdrawComment(review, {
        key: commentKey(inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        reason,
        body,
    }));
};
const comment = async (ports, inputs, plans, meta) => {
    const { context } = ports;
    if (context.mergeRequest === undefined)
        return;
    const review = await ports.review();
    if (review === undefined)
        return ports.output.info('There is no token to comment with; the review stands in the log.');
    const { body, level } = renderComment(plans, meta, review.limit - reservedCharacters);
    const published = await publishComment(review, {
        key: commentKey(inputs),
        headSha: context.mergeRequest.headSha,
        run: context.run,
        body,
        details: {
            base: meta.base,
            plans: plans.map(({ digest, reviewed }) => ({
                environment: reviewed.environment,
                cluster: reviewed.cluster,
                plan: digest,
            })),
            truncated: level !== 'full',
        },
        ...(plans.every(isQuiet) ? { whenAbsent: 'keep' } : {}),
    });
    publish_say(ports, published);
};
const publish_say = ({ output }, published) => {
    switch (published.kind) {
        case 'created':
        case 'updated':
            return output.info(`Comment ${published.kind}.`);
        case 'unchanged':
        case 'absent':
            return;
        case 'superseded':
            return output.info(`The comment belongs to a ${published.by}; this run leaves it.`);
        case 'forbidden':
            return output.info(`No comment: ${published.message}. ${published.remedy}`);
        case 'failed':
            return output.warning(`No comment: ${published.problem.message}. ${published.problem.remedy}`);
    }
};
const writeReports = async (ports, command, plans, meta, exitCode) => {
    if (ports.report === undefined)
        return;
    const { folder, announce } = ports.report;
    const json = (0,render_json.renderJson)({ version: ports.version, command, exitCode, errors: [], plans });
    await ports.files.write(`${folder}/plan.json`, json);
    await ports.files.write(`${folder}/comment.md`, renderSummary(plans, meta).body);
    await ports.files.write(`${folder}/meshgate.sarif`, renderSarif(plans, { version: ports.version, docsBase: meta.docsBase ?? projectDocs }));
    await ports.files.write(`${folder}/gl-code-quality-report.json`, renderCodeQuality(plans));
    if (!announce)
        return;
    ports.output.result('plan-file', `${folder}/plan.json`);
    ports.output.result('sarif-file', `${folder}/meshgate.sarif`);
};
/** Where the pages stand when the platform does not say which copy of the project runs. */
const projectDocs = 'https://github.com/meshgate/meshgate/blob/main/docs';
const severity = ['equivalent', 'less permissive', 'more permissive', 'incomparable', 'cannot prove'];
const worstVerdict = (accesses) => accesses.reduce((worst, { verdict }) => (severity.indexOf(verdict) > severity.indexOf(worst) ? verdict : worst), 'equivalent');


/***/ }),

/***/ 816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 §3.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = (value) => {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = (value) => {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = (value) => {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800–\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ digestOfReviewed),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(816);


const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = (reviewed) => {
    const destinations = reviewed.access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(withoutPlaces),
        lost: destination.lost.map(withoutPlaces),
    }));
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...reviewed, access: { ...reviewed.access, destinations } }))}`;
};
const withoutPlaces = (row) => ({ ...row, before: decided(row.before), after: decided(row.after) });
const decided = ({ allowed, status, by }) => ({ allowed, status, by });


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = (value) => `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(value).slice(0, 12)})`;
/** Private members of a JWK (RFC 7518 §6.2.2, §6.3.2, §6.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = (text) => [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text);
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = (value) => {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = (key, value) => {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = (value, secret) => {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = (value) => {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = (entries) => {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = (value) => typeof value === 'string' && maskedForm.test(value);
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = (name, value) => (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value);
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = (text) => {
    const keys = text.includes('"kty"') ? parse(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = (word) => {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = (word) => {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 8142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value) => JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
const writeMarker = ({ key, head, run, details }) => `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`;
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = (body) => {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    let value;
    try {
        value = JSON.parse(line.slice(opening.length, -closing.length));
    }
    catch {
        return undefined;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = (one, other) => {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = (body) => {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);

/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
const renderJson = ({ version, command, exitCode, errors, plans }) => {
    // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
    const shown = plans.map((plan) => ({ environment: plan.reviewed.environment, access: plan.reviewed.access, ...plan }));
    const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown }));
    return `${(0,_witness_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiJson */ .iL)(plain).replace(/##\[/g, '#\\u0023[')}\n`;
};


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ witnessTitle),
/* harmony export */   Od: () => (/* binding */ explainLine),
/* harmony export */   R8: () => (/* binding */ curlLine),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   uz: () => (/* binding */ witnessJson)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);

/** JSON in printable ASCII: exact when it is copied, and with nothing in it that a terminal or a reader could mistake. */
const asciiJson = (value, indent) => JSON.stringify(value, undefined, indent).replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const toJson = (request) => (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskJson */ .Te)(JSON.parse(JSON.stringify(request)));
/** One argument of a POSIX shell, whatever it holds. */
const shellQuote = (text) => `'${text.replace(/'/g, "'\\''")}'`;
/** The request as one line of the form that `explain` and `replay` take. */
const witnessJson = (request) => asciiJson(toJson(request));
const word = (text) => (/^[A-Za-z0-9_.\/:=,@%+-]+$/.test(text) ? text : shellQuote(text));
const destinationWord = (request) => {
    const { namespace, service, labels, port } = request.destination;
    if (service !== undefined)
        return `${namespace}/${service}:${port}`;
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return pairs.length === 0 ? undefined : `${namespace}/${pairs.join(',')}:${port}`;
};
/** The flags that say the whole request, or undefined where `explain` takes it as JSON only. */
const explainFlags = (request) => {
    const { http, source, mtls } = request;
    const to = destinationWord(request);
    const odd = request.sni !== undefined || request.proxy !== undefined || mtls !== (source.principal !== undefined);
    if (to === undefined || odd || (http === undefined) !== (request.protocol === 'tcp'))
        return undefined;
    const flags = ['--to', to];
    if (source.principal !== undefined)
        flags.push('--as', source.principal);
    if (source.ip !== undefined)
        flags.push('--ip', source.ip);
    if (http === undefined)
        return [...flags, '--tcp'];
    flags.push('--method', http.method, '--path', http.path);
    if (http.authority !== '')
        flags.push('--host', http.authority);
    const lines = isLines(http.headers)
        ? http.headers
        : Object.entries(http.headers);
    for (const [name, value] of lines)
        flags.push('--header', `${name}:${value}`);
    const [token, ...further] = http.tokens ?? [];
    if (http.bearer !== undefined || further.length > 0)
        return undefined;
    if (token === undefined)
        return flags;
    if (token.in !== 'authorization' || token.signature !== 'valid' || token.expired === true)
        return undefined;
    return [...flags, '--claims', asciiJson((0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskJson */ .Te)(token.claims))];
};
/** A line for a shell that asks for the verdict again, on a folder of objects. */
const explainLine = (request) => {
    const flags = explainFlags(request);
    return flags !== undefined && flags.every((flag) => /^[\x20-\x7e]+$/.test(flag))
        ? ['meshgate explain --state DIR', ...flags.map(word)].join(' ')
        : `printf %s ${shellQuote(witnessJson(request))} | meshgate explain --state DIR --request -`;
};
/** In a table: `GET orders.shop:8080/admin`. */
const witnessTitle = (request) => {
    const { http, destination } = request;
    if (http === undefined)
        return `TCP port ${destination.port}`;
    const host = http.authority === '' ? (destination.service ?? destination.namespace) : http.authority;
    return `${http.method} ${host}${http.path.startsWith('/') ? '' : ' '}${http.path}`;
};
const printable = /^[\x21-\x7e]*$/;
/**
 * A `curl` line that sends the witness; only where curl can: GET or HEAD, no peer certificate, no token. undefined
 * otherwise, and where a part of the request has characters that a command line should not carry.
 */
const curlLine = (request) => {
    const { http, destination } = request;
    if (http === undefined || request.mtls || request.source.principal !== undefined)
        return undefined;
    if (http.method !== 'GET' && http.method !== 'HEAD')
        return undefined;
    if (http.bearer !== undefined || (http.tokens ?? []).length > 0 || destination.service === undefined)
        return undefined;
    const { headers: given } = http;
    const headers = isLines(given) ? given : Object.entries(given);
    const host = `${destination.service}.${destination.namespace}`;
    const parts = [http.path, http.authority, ...headers.map(([name]) => name), host];
    if (!http.path.startsWith('/') || !parts.every((part) => printable.test(part)))
        return undefined;
    if (!headers.every(([, value]) => /^[\x20-\x7e]*$/.test(value)))
        return undefined;
    if (!/^[a-z0-9.-]+$/.test(host))
        return undefined;
    return [
        'curl --globoff --path-as-is --include',
        ...(http.method === 'HEAD' ? ['--head'] : []),
        ...(http.authority === '' ? [] : ['--header', shellQuote(`host: ${http.authority}`)]),
        ...headers.flatMap(([name, value]) => ['--header', shellQuote(`${name}: ${value}`)]),
        shellQuote(`http://${host}:${destination.port}${http.path}`),
    ].join(' ');
};
const isLines = (headers) => Array.isArray(headers);


/***/ }),

/***/ 2466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ findFindings),
  aO: () => (/* binding */ rules)
});

// UNUSED EXPORTS: fingerprintOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/audience/check-audience.ts
var check_audience = __webpack_require__(5277);
// EXTERNAL MODULE: ./src/audience/issuers.ts
var issuers = __webpack_require__(6857);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/mesh/resolve/policies.ts
var policies = __webpack_require__(5230);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
;// CONCATENATED MODULE: ./src/rules/policy-view.ts




const parts = (rule, pointer, list, name) => (0,mesh_fields/* objectsAt */.yR)(rule, list).flatMap((entry, index) => {
    const value = (0,mesh_fields/* member */.Dc)(entry, name);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ pointer: `${pointer}/${list}/${index}/${name}`, value: value }]
        : [];
});
const ruleView = (rule, index) => {
    const pointer = `/spec/rules/${index}`;
    return {
        pointer,
        sources: parts(rule, pointer, 'from', 'source'),
        operations: parts(rule, pointer, 'to', 'operation'),
        conditions: (0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((value, at) => ({
            pointer: `${pointer}/when/${at}`,
            value,
            key: (0,mesh_fields/* textAt */.$6)(value, 'key'),
            values: (0,mesh_fields/* textsAt */.i1)(value, 'values'),
            notValues: (0,mesh_fields/* textsAt */.i1)(value, 'notValues'),
        })),
    };
};
const ofKind = (state, kind) => state.objects.filter((object) => object.key.group === 'security.istio.io' && object.key.kind === kind);
const views = new WeakMap();
const viewOf = (object) => {
    const known = views.get(object);
    if (known !== undefined)
        return known;
    const found = (0,mesh_fields/* member */.Dc)(object.content, 'spec');
    const spec = (typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {});
    const action = (0,mesh_fields/* textAt */.$6)(spec, 'action');
    const view = {
        object,
        action: action === 'DENY' || action === 'AUDIT' || action === 'CUSTOM' ? action : 'ALLOW',
        dryRun: (0,policies/* isDryRun */.vG)(object),
        spec,
        rules: (0,mesh_fields/* listAt */.gT)(spec, 'rules').map((rule, index) => ruleView(typeof rule === 'object' && rule !== null && !Array.isArray(rule) ? rule : {}, index)),
    };
    views.set(object, view);
    return view;
};
const policy_view_policies = (state) => ofKind(state, 'AuthorizationPolicy').map(viewOf);
const requestAuthentications = (state) => ofKind(state, 'RequestAuthentication');
const peerAuthentications = (state) => ofKind(state, 'PeerAuthentication');
/** The JWT rules of a RequestAuthentication with their pointers. */
const jwtRules = (object) => (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'jwtRules').map((value, index) => ({ pointer: `/spec/jwtRules/${index}`, value }));
/** Whether everything that `narrow` applies to has `wide` too, as far as the two objects tell; never true on a guess. */
const covers = (wide, narrow, rootNamespace) => {
    const [a, b] = [(0,attachment/* targetOf */.$r)(wide), (0,attachment/* targetOf */.$r)(narrow)];
    if (a.namespace !== b.namespace && a.namespace !== rootNamespace)
        return false;
    if (a.refs.length > 0 || b.refs.length > 0)
        return JSON.stringify(a.refs) === JSON.stringify(b.refs) && a.namespace === b.namespace;
    return Object.entries(a.selector).every(([name, value]) => b.selector[name] === value);
};
/** Whether two objects could apply to one workload. */
const mayMeet = (one, other, rootNamespace) => {
    const [a, b] = [(0,attachment/* targetOf */.$r)(one), (0,attachment/* targetOf */.$r)(other)];
    if (a.namespace !== b.namespace && a.namespace !== rootNamespace && b.namespace !== rootNamespace)
        return false;
    return Object.entries(a.selector).every(([name, value]) => !Object.hasOwn(b.selector, name) || b.selector[name] === value);
};
/** The proxies that enforce a policy, with where they stand. */
const stagesOf = (enforcements, object) => {
    const key = (0,ports_object/* keyText */.Pu)(object.key);
    const has = (list) => list.some((one) => (0,ports_object/* keyText */.Pu)(one.object.key) === key);
    return enforcements.flatMap((enforcement) => enforcement.stages
        .filter((stage) => [stage.allow, stage.deny, stage.audit, stage.custom, stage.jwtRules].some(has))
        .map((stage) => ({ enforcement, stage })));
};
/** The strings of a field, each with its pointer. */
const textsWithPointers = (part, field) => (0,mesh_fields/* listAt */.gT)(part.value, field).flatMap((text, index) => typeof text === 'string' ? [{ text, pointer: `${part.pointer}/${field}/${index}` }] : []);

;// CONCATENATED MODULE: ./src/rules/rule.ts
/** A foreign value inside our own sentence. */
const shown = (value) => JSON.stringify(value);

;// CONCATENATED MODULE: ./src/rules/audience-rules.ts






const emptyAudiences = (context, ci) => requestAuthentications(context.state).flatMap((object) => jwtRules(object)
    .filter(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'audiences').length === 0 && (0,issuers/* isCiIssuer */.Yo)((0,mesh_fields/* textAt */.$6)(value, 'issuer'), context.ciIssuers) === ci)
    .map(({ pointer, value }) => {
    const issuer = (0,mesh_fields/* textAt */.$6)(value, 'issuer');
    return {
        object,
        pointer,
        text: ci
            ? `the rule for ${shown(issuer)} lists no audiences, so a token that any CI job requested for any other service is accepted`
            : `the rule for ${shown(issuer)} lists no audiences, so tokens that were issued for other services are accepted`,
        remedy: 'list the audience of this environment under audiences',
        identity: [issuer],
    };
}));
const noCiAudience = {
    id: 'AUD-001',
    title: 'A JWT rule for a CI issuer accepts every audience',
    severity: 'critical',
    why: 'Envoy skips the audience check when the list is empty, whatever the documentation says. Every job on the issuer can then present a token that it asked for in the name of another service.',
    find: (context) => emptyAudiences(context, true),
};
const noAudience = {
    id: 'AUD-005',
    title: 'A JWT rule accepts every audience',
    severity: 'low',
    why: 'Without audiences a token that the issuer made for another service is accepted here as well.',
    find: (context) => emptyAudiences(context, false),
};
const sharedAudience = {
    id: 'AUD-002',
    title: 'Two environments share one audience',
    severity: 'high',
    why: 'A token that was made for one environment is then accepted by the other: staging opens production.',
    find: ({ environments }) => environments.flatMap((environment, index) => {
        const { audience } = environment;
        if (audience === undefined)
            return [];
        return environments
            .slice(0, index)
            .filter((other) => other.audience !== undefined && (0,check_audience/* sanitizeAudience */.SY)(other.audience) === (0,check_audience/* sanitizeAudience */.SY)(audience))
            .map((other) => {
            const equal = other.audience === audience;
            return {
                object: {
                    key: { group: 'meshgate.dev', kind: 'Environment', namespace: '', name: environment.name },
                    ...(environment.source === undefined ? {} : { source: environment.source }),
                },
                pointer: `/environments/${environment.name.replace(/~/g, '~0').replace(/\//g, '~1')}/audience`,
                text: `environments ${shown(other.name)} and ${shown(environment.name)} use ${equal ? 'the same audience' : 'audiences that the mesh takes for the same'}: ${shown(audience)}`,
                remedy: 'give every environment an audience of its own, for example with its name as the last part of the path',
                identity: [other.name, (0,check_audience/* sanitizeAudience */.SY)(audience)],
            };
        });
    }),
};
const refusesPipeline = {
    id: 'AUD-003',
    title: "A RequestAuthentication refuses the pipeline's token",
    severity: 'high',
    why: 'The rule is for the issuer of the job, yet it answers 401 or 403 to its token, and no other rule at the same place accepts it.',
    find: ({ state, settings, tokenVerdicts }) => {
        const objects = requestAuthentications(state);
        return tokenVerdicts
            .filter((verdict) => verdict.verdict === 'refused')
            .flatMap((verdict) => {
            const object = objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(verdict.requestAuthentication));
            if (object === undefined)
                return [];
            const elsewhere = tokenVerdicts.some((other) => {
                const accepting = objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(other.requestAuthentication));
                return (other.verdict === 'accepted' && accepting !== undefined && covers(accepting, object, settings.rootNamespace));
            });
            if (elsewhere)
                return [];
            const nearest = verdict.nearest === undefined
                ? ''
                : `; the nearest is ${shown(verdict.nearest.audience)}, which differs in ${verdict.nearest.differs.join(' and ')}`;
            return [
                {
                    object,
                    pointer: `/spec/jwtRules/${verdict.rule}`,
                    text: `the job's token is refused with ${verdict.status} ${shown(verdict.message)}: expects ${verdict.expected.map(shown).join(', ')}, received ${verdict.received.map(shown).join(', ')}${nearest}`,
                    remedy: "change the audience on either side: the workflow's, or the list of this rule",
                    identity: [verdict.message, ...verdict.expected, ...verdict.received],
                },
            ];
        });
    },
};
const equalAfterSanitising = {
    id: 'AUD-004',
    title: 'Two audiences of a rule are one to Envoy',
    severity: 'medium',
    why: 'Envoy strips one scheme and one trailing slash before it compares, so the rule accepts more spellings than it lists, and what looks like two audiences is one.',
    find: ({ state }) => requestAuthentications(state).flatMap((object) => jwtRules(object).flatMap(({ pointer, value }) => {
        const audiences = (0,mesh_fields/* textsAt */.i1)(value, 'audiences');
        return audiences.flatMap((audience, index) => {
            const earlier = audiences
                .slice(0, index)
                .find((other) => other !== audience && (0,check_audience/* sanitizeAudience */.SY)(other) === (0,check_audience/* sanitizeAudience */.SY)(audience));
            if (earlier === undefined)
                return [];
            return [
                {
                    object,
                    pointer: `${pointer}/audiences/${index}`,
                    text: `${shown(earlier)} and ${shown(audience)} are the same audience to Envoy`,
                    remedy: 'keep one of them, and use names that differ in more than scheme and trailing slash',
                    identity: [(0,mesh_fields/* textAt */.$6)(value, 'issuer'), ...[earlier, audience].sort()],
                },
            ];
        });
    })),
};
const wellKnown = [
    /^sts\.amazonaws\.com$/,
    /^sigstore$/,
    /^api:\/\/AzureADTokenExchange$/,
    /^npm:/,
    /^pypi$/,
    /^testpypi$/,
    /^https:\/\/(www\.)?github\.com\/[^/]+$/,
    /^https:\/\/gitlab\.com$/,
    /^kubernetes$/,
    /^https:\/\/kubernetes\.default\.svc(\.cluster\.local)?$/,
];
const foreignAudience = {
    id: 'AUD-006',
    title: 'A JWT rule accepts an audience that belongs to another service',
    severity: 'high',
    why: 'Tokens with such an audience are requested all the time for the service that it names; each of them opens this door as well, and a token from here may open that one.',
    find: ({ state }) => requestAuthentications(state).flatMap((object) => jwtRules(object).flatMap(({ pointer, value }) => (0,mesh_fields/* textsAt */.i1)(value, 'audiences').flatMap((audience, index) => wellKnown.some((pattern) => pattern.test(audience))
        ? [
            {
                object,
                pointer: `${pointer}/audiences/${index}`,
                text: `the audience ${shown(audience)} is that of another service`,
                remedy: 'use an audience that names this mesh and environment alone',
                identity: [(0,mesh_fields/* textAt */.$6)(value, 'issuer'), audience],
            },
        ]
        : []))),
};
const audienceRules = [
    noCiAudience,
    sharedAudience,
    refusesPipeline,
    equalAfterSanitising,
    noAudience,
    foreignAudience,
];

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/rules/identity-rules.ts





const identityFields = ['principals', 'namespaces', 'serviceAccounts', 'trustDomains'];
const negativeFields = identityFields.map((field) => `not${field.charAt(0).toUpperCase()}${field.slice(1)}`);
const identityKeys = ['source.principal', 'source.namespace', 'source.serviceAccount', 'source.trustDomain'];
const names = (part, fields) => fields.filter((field) => (0,mesh_fields/* textsAt */.i1)(part.value, field).length > 0);
const positive = (rule) => rule.sources.some((source) => names(source, identityFields).length > 0) ||
    rule.conditions.some(({ key, values }) => identityKeys.includes(key) && values.length > 0);
/** A `from` entry without any identity field lets plaintext in by itself, so every one is asked. */
const negativeOnly = (rule) => (rule.sources.some((source) => names(source, negativeFields).length > 0 && names(source, identityFields).length === 0) ||
    rule.conditions.some(({ key, notValues, values }) => identityKeys.includes(key) && notValues.length > 0 && values.length === 0)) &&
    !rule.conditions.some(({ key, values }) => identityKeys.includes(key) && values.length > 0);
const content = (rule) => [
    JSON.stringify(rule.sources.map(({ value }) => value)),
    JSON.stringify(rule.conditions.map(({ value }) => value)),
];
const modes = (context, policy) => new Set(stagesOf(context.enforcements, policy.object)
    .filter(({ stage, enforcement }) => (stage.proxy === 'sidecar' || stage.proxy === 'ztunnel') && enforcement.destination.known)
    .map(({ stage }) => stage.mutualTls));
const perRule = (context, applies, judge, remedy) => policy_view_policies(context.state)
    .filter((policy) => !policy.dryRun && applies(policy))
    .flatMap((policy) => policy.rules.flatMap((rule) => {
    const text = judge(rule, policy);
    return text === undefined
        ? []
        : [
            {
                object: policy.object,
                pointer: rule.pointer,
                text,
                remedy,
                identity: [policy.action, ...content(rule)],
            },
        ];
}));
const rootSelector = {
    id: 'MTLS-001',
    title: 'A PeerAuthentication of the root namespace with a selector is ignored',
    severity: 'high',
    why: 'Istio takes a PeerAuthentication of the root namespace for the whole mesh only without a selector, and for a workload only in its own namespace. One with both has no effect at all.',
    find: ({ state, settings }) => peerAuthentications(state)
        .filter((object) => object.key.namespace === settings.rootNamespace && Object.keys((0,attachment/* targetOf */.$r)(object).selector).length > 0)
        .map((object) => ({
        object,
        pointer: '/spec/selector',
        text: 'it stands in the root namespace and has a selector, so it is ignored',
        remedy: 'move it to the namespace of the workloads, or remove the selector',
        identity: [(0,mesh_fields/* textAt */.$6)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec', 'mtls'), 'mode')],
    })),
};
const plaintextDeny = {
    id: 'MTLS-002',
    title: 'A DENY by identity does not stop plaintext',
    severity: 'high',
    why: 'A caller without mTLS has no identity, so a DENY rule that names one does not match it. Where plaintext is accepted, the named caller gets by without its certificate.',
    find: (context) => perRule(context, (policy) => policy.action === 'DENY' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'), (rule) => (positive(rule) ? 'callers without mTLS are not denied, and plaintext is accepted here' : undefined), 'set mTLS to STRICT here, or add a DENY rule with notPrincipals set to the wildcard'),
};
const plaintextAllow = {
    id: 'MTLS-003',
    title: 'A negated identity lets plaintext in',
    severity: 'high',
    why: 'A caller without mTLS has no identity, so notPrincipals and its like are true for it. Where plaintext is accepted, everybody can come that way.',
    find: (context) => perRule(context, (policy) => policy.action === 'ALLOW' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'), (rule) => negativeOnly(rule) ? 'callers without mTLS pass this rule, and plaintext is accepted here' : undefined, 'set mTLS to STRICT here, or demand a principal as well'),
};
const noIdentity = {
    id: 'MTLS-004',
    title: 'An ALLOW by identity where mTLS is off',
    severity: 'medium',
    why: 'Without mTLS there is no identity, so the rule lets nobody in.',
    find: (context) => perRule(context, (policy) => {
        const found = modes(context, policy);
        return policy.action === 'ALLOW' && found.size === 1 && found.has('DISABLE');
    }, (rule) => rule.sources.length > 0 && positive(rule)
        ? 'mTLS is off at every destination of this policy, so the rule matches nobody'
        : undefined, 'turn mTLS on, or do not decide by identity here'),
};
const usesTrustDomains = (rule) => rule.sources.some((source) => names(source, ['trustDomains', 'notTrustDomains']).length > 0) ||
    rule.conditions.some(({ key }) => key === 'source.trustDomain');
const oldTrustDomains = {
    id: 'IDN-001',
    title: 'trustDomains is ignored by this version of Istio',
    severity: 'high',
    why: 'The field is compiled from 1.30.2 on. Earlier ones accept it and drop it, so a rule with another source field is wider than it reads.',
    find: (context) => (0,version/* hasFix */.EQ)(context.settings.istioVersion, [30, 2])
        ? []
        : perRule(context, () => true, (rule) => usesTrustDomains(rule)
            ? `Istio ${(0,version/* versionText */.KA)(context.settings.istioVersion)} drops trustDomains`
            : undefined, 'use principals, which name the trust domain, or bring Istio to 1.30.2'),
};
const isAmbient = (context, policy) => stagesOf(context.enforcements, policy.object).some(({ stage }) => stage.proxy === 'ztunnel');
const ambientTrustDomains = {
    id: 'AMB-001',
    title: 'ztunnel ignores trustDomains',
    severity: 'high',
    why: 'ztunnel gets a source without its trustDomains: an ALLOW is wider than it reads, and one with nothing else never matches.',
    find: (context) => perRule(context, (policy) => isAmbient(context, policy), (rule) => rule.sources.some((source) => names(source, ['trustDomains', 'notTrustDomains']).length > 0)
        ? 'ztunnel enforces this policy and ignores trustDomains'
        : undefined, 'use principals, which name the trust domain'),
};
const layer4 = {
    source: [
        'principals',
        'notPrincipals',
        'namespaces',
        'notNamespaces',
        'serviceAccounts',
        'notServiceAccounts',
        'ipBlocks',
        'notIpBlocks',
    ],
    operation: ['ports', 'notPorts'],
    keys: ['source.ip', 'source.namespace', 'source.principal', 'destination.ip', 'destination.port'],
};
/** A clause that has entries, none of which has a field that ztunnel knows: it never matches (ztunnel rbac.rs). */
const deadClause = (rule) => (rule.sources.length > 0 && rule.sources.every((source) => names(source, layer4.source).length === 0)) ||
    (rule.operations.length > 0 &&
        rule.operations.every((operation) => names(operation, layer4.operation).length === 0)) ||
    rule.conditions.some(({ key }) => !layer4.keys.includes(key));
const hasHttp = (rule) => rule.sources.some((source) => names(source, ['requestPrincipals', 'notRequestPrincipals', 'remoteIpBlocks', 'notRemoteIpBlocks']).length > 0) ||
    rule.operations.some((operation) => names(operation, ['hosts', 'notHosts', 'methods', 'notMethods', 'paths', 'notPaths']).length > 0) ||
    rule.conditions.some(({ key }) => !layer4.keys.includes(key));
const deadDeny = {
    id: 'AMB-002',
    title: 'A DENY rule has no effect at ztunnel',
    severity: 'high',
    why: 'A from, to or when that has only fields of HTTP never matches at ztunnel, and the rule needs all three: it denies nothing, where a sidecar would deny.',
    find: (context) => perRule(context, (policy) => policy.action === 'DENY' && isAmbient(context, policy), (rule) => deadClause(rule)
        ? 'ztunnel enforces this policy, and one of from, to and when has nothing that it knows, so the rule denies nothing'
        : undefined, 'attach the policy to a waypoint with targetRefs, or deny by principals and ports alone'),
};
const droppedAllow = {
    id: 'AMB-003',
    title: 'An ALLOW rule with HTTP fields is dropped by ztunnel',
    severity: 'medium',
    why: 'ztunnel leaves out the whole rule, so what it should allow is denied.',
    find: (context) => perRule(context, (policy) => policy.action === 'ALLOW' && isAmbient(context, policy), (rule) => (hasHttp(rule) ? 'ztunnel enforces this policy and leaves out this rule' : undefined), 'attach the policy to a waypoint with targetRefs'),
};
const unknownAction = {
    id: 'AMB-004',
    title: 'CUSTOM and AUDIT do nothing at ztunnel',
    severity: 'high',
    why: 'ztunnel knows ALLOW and DENY only; the provider is never asked.',
    find: ({ state }) => {
        const ambient = new Set(state.objects
            .filter(({ key, labels }) => key.group === '' &&
            key.kind === 'Namespace' &&
            labels['istio.io/dataplane-mode'] === 'ambient' &&
            labels['istio.io/use-waypoint'] === undefined)
            .map(({ key }) => key.name));
        return policy_view_policies(state)
            .filter(({ action, object, spec }) => (action === 'CUSTOM' || action === 'AUDIT') &&
            ambient.has(object.key.namespace) &&
            (0,mesh_fields/* listAt */.gT)(spec, 'targetRefs').length === 0 &&
            (0,mesh_fields/* member */.Dc)(spec, 'targetRef') === undefined)
            .map(({ object, action }) => ({
            object,
            pointer: '/spec/action',
            text: `the namespace is ambient, where ztunnel does not know ${action}`,
            remedy: 'attach the policy to a waypoint with targetRefs',
            identity: [action],
        }));
    },
};
const identityRules = [
    rootSelector,
    plaintextDeny,
    plaintextAllow,
    noIdentity,
    oldTrustDomains,
    ambientTrustDomains,
    deadDeny,
    droppedAllow,
    unknownAction,
];

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/rules/jwt-rules.ts






/** One hit for every JWT rule that a test finds wrong. */
const jwt_rules_perRule = (context, judge) => requestAuthentications(context.state).flatMap((object) => jwtRules(object).flatMap((part) => {
    const hit = judge(part, (0,mesh_fields/* textAt */.$6)(part.value, 'issuer'));
    return hit === undefined ? [] : [{ object, pointer: part.pointer, ...hit }];
}));
/** A policy that stops requests without a token: any ALLOW (nothing else passes), or a DENY of what has no principal. */
const demandsSomething = (policy) => !policy.dryRun &&
    (policy.action === 'ALLOW' ||
        (policy.action === 'DENY' &&
            policy.rules.some((rule) => rule.sources.some((source) => JSON.stringify((0,mesh_fields/* member */.Dc)(source.value, 'notRequestPrincipals')) === '["*"]'))));
const withoutPolicy = {
    id: 'JWT-001',
    title: 'A RequestAuthentication without an AuthorizationPolicy requires no token',
    severity: 'high',
    why: 'A RequestAuthentication refuses bad tokens only. A request without any token passes it, and nothing else stops the request.',
    find: ({ state, settings, enforcements }) => {
        const guards = policy_view_policies(state).filter(demandsSomething);
        return requestAuthentications(state).flatMap((object) => {
            if (jwtRules(object).length === 0)
                return [];
            const stages = stagesOf(enforcements, object).filter(({ stage }) => stage.proxy !== 'ztunnel' && stage.proxy !== 'none');
            const keys = new Set(guards.map((guard) => (0,ports_object/* keyText */.Pu)(guard.object.key)));
            const open = stages.length > 0
                ? stages.some(({ stage }) => ![...stage.allow, ...stage.deny].some((policy) => keys.has((0,ports_object/* keyText */.Pu)(policy.object.key))))
                : !guards.some((guard) => covers(guard.object, object, settings.rootNamespace));
            if (!open)
                return [];
            const read = [object.key.namespace, settings.rootNamespace].every((namespace) => (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', namespace) === 'complete');
            return [
                {
                    object,
                    pointer: '/spec',
                    text: `no AuthorizationPolicy ${read ? '' : 'among those that were read '}covers what this applies to, so requests without a token pass`,
                    remedy: 'add an ALLOW policy that demands a claim of the token, or a DENY policy with notRequestPrincipals set to the wildcard',
                    identity: [],
                    severity: read ? 'high' : 'medium',
                },
            ];
        });
    },
};
const leaksToken = {
    id: 'JWT-002',
    title: 'The CI token is handed on to the workload',
    severity: 'medium',
    why: 'A workload that receives the token can present it to every other place that accepts the same audience, until it expires.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => {
        if (!(0,issuers/* isCiIssuer */.Yo)(issuer, context.ciIssuers))
            return undefined;
        const forwards = (0,mesh_fields/* member */.Dc)(value, 'forwardOriginalToken') === true;
        const payload = (0,mesh_fields/* textAt */.$6)(value, 'outputPayloadToHeader') !== '';
        if (!forwards && !payload)
            return undefined;
        return {
            text: `tokens of ${shown(issuer)} reach the workload by ${[...(forwards ? ['forwardOriginalToken'] : []), ...(payload ? ['outputPayloadToHeader'] : [])].join(' and ')}`,
            remedy: 'leave it out, and pass on single claims with outputClaimToHeaders where the workload needs them',
            identity: [issuer, String(forwards), String(payload)],
            severity: forwards ? 'medium' : 'low',
        };
    }),
};
const noIssuer = {
    id: 'JWT-003',
    title: 'A JWT rule names no issuer',
    severity: 'high',
    why: 'Envoy then accepts any value of iss that is signed by a key of the set, so conditions on the issuer are decided by whoever holds one of its keys.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => issuer === ''
        ? {
            text: 'the rule has no issuer, so every iss that its keys sign is accepted',
            remedy: 'name the issuer',
            identity: [(0,mesh_fields/* textAt */.$6)(value, 'jwksUri'), (0,mesh_fields/* textAt */.$6)(value, 'jwks')],
        }
        : undefined),
};
const plainKeys = {
    id: 'JWT-004',
    title: 'Keys are fetched without TLS',
    severity: 'high',
    why: 'Whoever can answer on the way to that address can sign tokens that the mesh accepts.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => {
        const uri = (0,mesh_fields/* textAt */.$6)(value, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(value, 'jwks_uri');
        return /^http:/i.test(uri)
            ? { text: `keys come from ${shown(uri)}`, remedy: 'use https', identity: [issuer, uri] }
            : undefined;
    }),
};
const presence = {
    id: 'JWT-005',
    title: 'presence: REQUIRED is not enforced',
    severity: 'high',
    why: 'The field exists in newer definitions only and no released istiod reads it: requests without a token still pass.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => (0,mesh_fields/* textAt */.$6)(value, 'presence') === 'REQUIRED'
        ? {
            text: 'presence: REQUIRED has no effect',
            remedy: 'demand the token in an AuthorizationPolicy',
            identity: [issuer],
        }
        : undefined),
};
const hasPrivateKey = (jwks) => {
    try {
        const set = JSON.parse(jwks);
        return (0,mesh_fields/* objectsAt */.yR)(set, 'keys').some((key) => ['d', 'p', 'q', 'k'].some((name) => (0,json/* isJsonObject */.O)(key) && Object.hasOwn(key, name)));
    }
    catch {
        return false;
    }
};
const privateKeys = {
    id: 'JWT-006',
    title: 'A JWT rule holds a private or symmetric key',
    severity: 'critical',
    why: 'Everybody who can read the object can sign tokens that the mesh accepts. Istio warns about it and goes on.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => hasPrivateKey((0,mesh_fields/* textAt */.$6)(value, 'jwks'))
        ? {
            text: 'jwks holds the private part of a key',
            remedy: 'replace the key everywhere, and publish public parts only',
            identity: [issuer],
        }
        : undefined),
};
const ztunnelOnly = {
    id: 'JWT-007',
    title: 'RequestAuthentication is not enforced by ztunnel',
    severity: 'high',
    why: 'In ambient mode only a waypoint or gateway looks at tokens. Where ztunnel stands alone the object does nothing.',
    find: ({ state, enforcements }) => requestAuthentications(state).flatMap((object) => {
        const stages = stagesOf(enforcements, object);
        if (stages.length === 0 || stages.some(({ stage }) => stage.proxy !== 'ztunnel'))
            return [];
        return [
            {
                object,
                pointer: '/spec',
                text: 'RequestAuthentication is not enforced here: ztunnel alone guards these destinations',
                remedy: 'attach it to a waypoint with targetRefs',
                identity: [],
            },
        ];
    }),
};
const jwtRuleRules = [
    withoutPolicy,
    leaksToken,
    noIssuer,
    plainKeys,
    presence,
    privateKeys,
    ztunnelOnly,
];

;// CONCATENATED MODULE: ./src/rules/pattern-rules.ts


const sourceFields = [
    'principals',
    'notPrincipals',
    'requestPrincipals',
    'notRequestPrincipals',
    'namespaces',
    'notNamespaces',
    'serviceAccounts',
    'notServiceAccounts',
];
const operationFields = ['hosts', 'notHosts', 'methods', 'notMethods', 'paths', 'notPaths'];
const values = (context, fields) => policy_view_policies(context.state).flatMap((policy) => policy.rules.flatMap((rule) => {
    const found = [
        ...rule.sources.flatMap((part) => sourceFields
            .filter((field) => fields.includes(field))
            .map((field) => ({ field, texts: textsWithPointers(part, field) }))),
        ...rule.operations.flatMap((part) => operationFields
            .filter((field) => fields.includes(field))
            .map((field) => ({ field, texts: textsWithPointers(part, field) }))),
        ...rule.conditions
            .filter((condition) => (condition.key === 'source.principal' && fields.includes('principals')) ||
            (condition.key.startsWith('request.headers[') && fields.includes('headers')))
            .flatMap((condition) => ['values', 'notValues'].map((name) => ({
            field: name === 'values'
                ? condition.key === 'source.principal'
                    ? 'principals'
                    : condition.key
                : condition.key,
            texts: textsWithPointers(condition, name),
        }))),
    ];
    return found.flatMap(({ field, texts }) => texts.map(({ text, pointer }) => ({ policy, field, text, pointer, siblings: texts.map((one) => one.text) })));
}));
const hit = ({ policy, field, text, pointer }, words, remedy, severity) => ({
    object: policy.object,
    pointer,
    text: words,
    remedy,
    identity: [policy.action, field, text],
    ...(severity === undefined ? {} : { severity }),
});
/** A value that matches nothing keeps nobody out where it should: in DENY, or negated in ALLOW. */
const failsOpen = ({ policy, field }) => (policy.action === 'DENY') !== field.startsWith('not');
const effect = (value) => failsOpen(value) ? ', so what should be kept out is let in' : ', so it lets nobody in';
const rule = (entry, fields, judge) => ({
    ...entry,
    find: (context) => values(context, fields).flatMap((value) => {
        const found = judge(value);
        return found === undefined ? [] : [found];
    }),
});
const isTemplate = (path) => path.includes('{*}') || path.includes('{**}');
const patternRules = [
    rule({
        id: 'PAT-001',
        title: 'A principal is written with spiffe://',
        severity: 'high',
        why: 'Istio adds the prefix itself, so a principal that spells it out never matches.',
    }, ['principals', 'notPrincipals'], (value) => /^\*?spiffe:\/\//.test(value.text) && value.text !== 'spiffe://*'
        ? hit(value, `${shown(value.text)} never matches${effect(value)}`, 'leave out the prefix, as in cluster.local/ns/NAMESPACE/sa/NAME', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-002',
        title: 'A star in the middle of a value is a literal star',
        severity: 'medium',
        why: 'Only a star at the very start or the very end is a wildcard; elsewhere it stands for itself.',
    }, [
        'principals',
        'notPrincipals',
        'requestPrincipals',
        'notRequestPrincipals',
        'hosts',
        'notHosts',
        'methods',
        'notMethods',
        'paths',
        'notPaths',
        'headers',
    ], (value) => {
        if ((value.field === 'paths' || value.field === 'notPaths') && isTemplate(value.text))
            return undefined;
        const inner = value.text.startsWith('*')
            ? value.text.slice(1)
            : value.text.endsWith('*')
                ? value.text.slice(0, -1)
                : value.text;
        return inner.includes('*')
            ? hit(value, `the inner star of ${shown(value.text)} matches only a star${effect(value)}`, 'use one star at the start or at the end, or a path template such as {*}', failsOpen(value) ? 'high' : 'medium')
            : undefined;
    }),
    rule({
        id: 'PAT-003',
        title: 'A path template does not begin with a slash',
        severity: 'high',
        why: "Istio's validation lets it pass, Envoy refuses the whole listener, and the proxy keeps its old configuration.",
    }, ['paths', 'notPaths'], (value) => isTemplate(value.text) && !value.text.startsWith('/')
        ? hit(value, `${shown(value.text)} is refused by Envoy`, 'begin the template with a slash')
        : undefined),
    rule({
        id: 'PAT-004',
        title: 'A path holds a query or fragment',
        severity: 'medium',
        why: 'Query and fragment are cut off before policies are asked, so such a path never matches.',
    }, ['paths', 'notPaths'], (value) => /[?#]/.test(value.text)
        ? hit(value, `${shown(value.text)} never matches${effect(value)}`, 'end the path before the question mark', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-005',
        title: 'A host is listed without its port',
        severity: 'low',
        why: 'Hosts are compared with the raw authority, port included: example.com and example.com:8080 are two hosts. In a DENY policy a port is enough to get by.',
    }, ['hosts', 'notHosts'], (value) => {
        const bare = value.text.replace(/^\*/, '');
        if (value.text === '*' || value.text.endsWith('*') || /:[0-9*]+$/.test(value.text))
            return undefined;
        if (value.siblings.some((other) => other === `${value.text}:*` || other === `${bare}:*` || other === `${value.text}*`))
            return undefined;
        return hit(value, `${shown(value.text)} does not match the same host with a port${failsOpen(value) ? ', so a port gets by' : ''}`, 'list the host with :* as well', failsOpen(value) ? 'high' : 'low');
    }),
    rule({
        id: 'PAT-006',
        title: 'A method is not in capitals',
        severity: 'medium',
        why: 'Methods are compared case by case, and HTTP/1.1 knows capitals only.',
    }, ['methods', 'notMethods'], (value) => /[a-z]/.test(value.text)
        ? hit(value, `${shown(value.text)} does not match ${shown(value.text.toUpperCase())}${effect(value)}`, 'write the method in capitals', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-007',
        title: 'A template for all below a path misses the path itself',
        severity: 'low',
        why: 'A template that ends in /{**} matches what follows the slash, and not the path without it.',
    }, ['paths', 'notPaths'], (value) => {
        const root = value.text.endsWith('/{**}') ? value.text.slice(0, -5) : '';
        if (root === '' || value.siblings.includes(root))
            return undefined;
        return hit(value, `${shown(value.text)} does not match ${shown(root)}${failsOpen(value) ? ', which is therefore let in' : ''}`, 'list the path without the template as well', failsOpen(value) ? 'medium' : 'low');
    }),
    {
        id: 'PAT-008',
        title: 'A namespace or service account is not bound to a trust domain',
        severity: 'medium',
        why: 'namespaces and serviceAccounts match that name in every trust domain that the mesh accepts. In a federated mesh another cluster can have the same name.',
        find: (context) => {
            const { trustDomainAliases, otherTrustDomains } = context.settings;
            if (trustDomainAliases.length + otherTrustDomains.length === 0)
                return [];
            return values(context, ['namespaces', 'serviceAccounts'])
                .filter(({ policy }) => policy.action === 'ALLOW')
                .map((value) => hit(value, `${shown(value.text)} is accepted from every trust domain of the mesh`, 'use principals, which name the trust domain'));
        },
    },
];

;// CONCATENATED MODULE: ./src/rules/request-principal-rules.ts




/** Istio splits a value at its last slash into issuer and subject (istio-semantics §2.5). */
const splitRequestPrincipal = (value) => {
    const at = value.lastIndexOf('/');
    return at === -1 ? undefined : { issuer: value.slice(0, at), subject: value.slice(at + 1) };
};
/** Why a value can match no token that a CI platform issues; undefined where it can. */
const deadBecause = (value) => {
    if (value === '*' || value.startsWith('*'))
        return undefined;
    const split = splitRequestPrincipal(value);
    if (split === undefined)
        return undefined;
    const { issuer, subject } = split;
    if (/^https?:\/?$/.test(issuer))
        return `Istio splits it inside the scheme, into the issuer ${shown(issuer)} and the subject ${shown(subject)}`;
    const ciSubject = /\/(repo|project_path|organization):[^/]*$/.test(issuer) ||
        /^https?:\/\/.*\/(repo|project_path|project_id|namespace_path|organization):/.test(issuer);
    return ciSubject
        ? `Istio splits it at the last slash, into the issuer ${shown(issuer)} and the subject ${shown(subject)}`
        : undefined;
};
/** Every value that is tested against the request principal. */
const places = (context) => policy_view_policies(context.state).flatMap((policy) => policy.rules.flatMap((rule) => [
    ...rule.sources.flatMap((source) => [
        ...textsWithPointers(source, 'requestPrincipals').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: false,
        })),
        ...textsWithPointers(source, 'notRequestPrincipals').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: true,
        })),
    ]),
    ...rule.conditions
        .filter(({ key }) => key === 'request.auth.principal')
        .flatMap((condition) => [
        ...textsWithPointers(condition, 'values').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: false,
        })),
        ...textsWithPointers(condition, 'notValues').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: true,
        })),
    ]),
]));
const claimsRemedy = 'test claims instead, with when: request.auth.claims[iss], request.auth.claims[repository_id] or request.auth.claims[project_id]';
const dead = (context, open) => places(context).flatMap((place) => {
    const why = deadBecause(place.value);
    const failsOpen = (place.policy.action === 'DENY') !== place.negative;
    if (why === undefined || failsOpen !== open)
        return [];
    return [
        {
            object: place.policy.object,
            pointer: place.pointer,
            text: `${shown(place.value)} matches no token: ${why}${open ? ', so what should be kept out is let in' : ''}`,
            remedy: claimsRemedy,
            identity: [place.policy.action, String(place.negative), place.value],
        },
    ];
});
const neverMatches = {
    id: 'REQ-001',
    title: 'A request principal with a CI subject never matches',
    severity: 'medium',
    why: 'Subjects of GitHub and GitLab contain slashes, and Istio splits the value at the last one. The policy lets nobody in by it (istio/istio#52217).',
    find: (context) => dead(context, false),
};
const request_principal_rules_failsOpen = {
    id: 'REQ-002',
    title: 'A request principal that never matches keeps nobody out',
    severity: 'high',
    why: 'In a DENY policy, or in notRequestPrincipals of an ALLOW policy, a value that matches no token has no effect, so those it names get in.',
    find: (context) => dead(context, true),
};
/** Claims that say which repository, project or owner a job belongs to. */
const idClaims = [
    'repository_id',
    'repository_owner_id',
    'project_id',
    'namespace_id',
    'enterprise_id',
    'organization_id',
    'pipeline_id',
];
const nameClaims = [
    'repository',
    'repository_owner',
    'project_path',
    'namespace_path',
    'sub',
    'job_workflow_ref',
    'workflow_ref',
    'ci_config_ref_uri',
    'organization_slug',
];
const claimOf = (condition) => /^request\.auth\.claims\[([^\]]*)\]$/.exec(condition.key)?.[1] ?? '';
const pins = (rule, claims) => rule.conditions.some((condition) => claims.includes(claimOf(condition)) &&
    condition.values.length > 0 &&
    condition.values.every((value) => value !== '*' && !value.startsWith('*')));
/** Issuers with tokens for everybody that a rule lets in without saying whose. */
const sharedIssuersOf = (context, policy, rule) => {
    const applied = requestAuthentications(context.state)
        .filter((object) => mayMeet(object, policy.object, context.settings.rootNamespace))
        .flatMap(jwtRules)
        .map(({ value }) => (0,mesh_fields/* textAt */.$6)(value, 'issuer'))
        .filter(issuers/* isSharedIssuer */.zg);
    const named = [
        ...rule.sources.flatMap(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals')),
        ...rule.conditions.filter(({ key }) => key === 'request.auth.principal').flatMap(({ values }) => values),
    ];
    const byPrincipal = named.flatMap((value) => {
        if (value === '*')
            return applied;
        if (value.endsWith('*') && splitRequestPrincipal(value)?.subject === '*')
            return [value.slice(0, -2)].filter(issuers/* isSharedIssuer */.zg);
        return value.startsWith('*/') || value === '*/*' ? applied : [];
    });
    const byClaim = rule.conditions
        .filter((condition) => claimOf(condition) === 'iss')
        .flatMap(({ values }) => values.filter(issuers/* isSharedIssuer */.zg));
    const byPresence = rule.conditions
        .filter((condition) => condition.key.startsWith('request.auth.') &&
        claimOf(condition) !== 'iss' &&
        condition.key !== 'request.auth.principal' &&
        condition.values.length > 0)
        .flatMap(() => applied);
    const pinnedIssuers = rule.conditions
        .filter((condition) => claimOf(condition) === 'iss' && condition.values.length > 0)
        .flatMap(({ values }) => values);
    const all = [...new Set([...byPrincipal, ...byClaim, ...byPresence])];
    return pinnedIssuers.length > 0 && !pinnedIssuers.includes('*')
        ? all.filter((issuer) => pinnedIssuers.includes(issuer))
        : all;
};
const everybody = {
    id: 'REQ-003',
    title: 'Every repository of a shared issuer is let in',
    severity: 'critical',
    why: 'github.com and gitlab.com give tokens to anybody with an account. A rule that accepts such an issuer and pins no repository, project or owner lets all of them in.',
    find: (context) => policy_view_policies(context.state)
        .filter((policy) => policy.action === 'ALLOW')
        .flatMap((policy) => policy.rules.flatMap((rule) => {
        if (pins(rule, [...idClaims, ...nameClaims]))
            return [];
        return sharedIssuersOf(context, policy, rule).map((issuer) => ({
            object: policy.object,
            pointer: rule.pointer,
            text: `every ${(0,issuers/* platformOfIssuer */.iq)(issuer) === 'gitlab' ? 'project' : 'repository'} on ${shown(issuer)} passes this rule`,
            remedy: 'add a condition on repository_id, repository_owner_id or project_id with exact values',
            identity: [
                issuer,
                JSON.stringify(rule.sources.map(({ value }) => value)),
                JSON.stringify(rule.conditions.map(({ value }) => value)),
            ],
        }));
    })),
};
const openPrefix = {
    id: 'REQ-004',
    title: 'A prefix of a subject ends inside a name',
    severity: 'high',
    why: 'A prefix without a delimiter at its end also matches longer names, which somebody else can register.',
    find: (context) => {
        const isOpen = (value) => /(^|\/)(repo|project_path|organization|namespace_path):[^*]*[^*:/@]\*$/.test(value);
        const claims = policy_view_policies(context.state).flatMap((policy) => policy.rules.flatMap((rule) => rule.conditions
            .filter((condition) => claimOf(condition) === 'sub')
            .flatMap((condition) => textsWithPointers(condition, 'values').map(({ text, pointer }) => ({
            policy,
            value: text,
            pointer,
            negative: false,
        })))));
        return [...places(context), ...claims]
            .filter(({ policy, value, negative }) => policy.action === 'ALLOW' && !negative && isOpen(value))
            .map(({ policy, value, pointer }) => ({
            object: policy.object,
            pointer,
            text: `${shown(value)} also matches names that begin like it`,
            remedy: 'pin the id of the repository, project or owner with an exact value instead',
            identity: [value],
        }));
    },
};
const onlyNames = {
    id: 'REQ-005',
    title: 'A rule pins a name that can be registered again',
    severity: 'medium',
    why: 'Names of repositories, projects and owners can be given up and taken by somebody else; their ids never come back.',
    find: ({ state }) => policy_view_policies(state)
        .filter((policy) => policy.action === 'ALLOW')
        .flatMap((policy) => policy.rules.flatMap((rule) => {
        if (pins(rule, idClaims))
            return [];
        return rule.conditions
            .filter((condition) => nameClaims.slice(0, 4).includes(claimOf(condition)) && condition.values.length > 0)
            .map((condition) => ({
            object: policy.object,
            pointer: condition.pointer,
            text: `${shown(condition.key)} is compared with ${condition.values.slice(0, 4).map(shown).join(', ')} and no id is pinned`,
            remedy: 'add a condition on repository_id, repository_owner_id or project_id',
            identity: [condition.key, ...[...condition.values].sort()],
        }));
    })),
};
const aboutToken = (key) => key.startsWith('request.auth.');
const absentToken = {
    id: 'REQ-006',
    title: 'A negative condition on a token is met by having none',
    severity: 'high',
    why: 'Where there is no token every claim is missing, and notValues and notRequestPrincipals are true.',
    find: ({ state }) => policy_view_policies(state)
        .filter((policy) => policy.action === 'ALLOW')
        .flatMap((policy) => policy.rules.flatMap((rule) => {
        const positive = rule.conditions.some((condition) => aboutToken(condition.key) && condition.values.length > 0) ||
            (rule.sources.length > 0 &&
                rule.sources.every(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals').length > 0));
        if (positive)
            return [];
        const conditions = rule.conditions.filter((condition) => aboutToken(condition.key) && condition.notValues.length > 0);
        const sources = rule.sources.filter(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').length > 0 &&
            (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals').length === 0 &&
            !(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').includes('*'));
        return [
            ...conditions.map(({ pointer, key, notValues }) => ({
                pointer,
                words: `${shown(key)} is not ${notValues.slice(0, 4).map(shown).join(', ')}`,
                identity: [key, ...notValues],
            })),
            ...sources.map(({ pointer, value }) => ({
                pointer,
                words: `the request principal is not ${(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').slice(0, 4).map(shown).join(', ')}`,
                identity: ['notRequestPrincipals', ...(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals')],
            })),
        ].map(({ pointer, words, identity }) => ({
            object: policy.object,
            pointer,
            text: `requests without a token pass, since the only test is that ${words}`,
            remedy: 'demand a token as well, for example with requestPrincipals or a condition on request.auth.claims[iss]',
            identity,
        }));
    })),
};
const requestPrincipalRules = [
    neverMatches,
    request_principal_rules_failsOpen,
    everybody,
    openPrefix,
    onlyNames,
    absentToken,
];

;// CONCATENATED MODULE: ./src/rules/shape-rules.ts



const perPolicy = (context, judge) => policy_view_policies(context.state).flatMap((policy) => judge(policy).map((found) => ({ object: policy.object, ...found })));
/** Nothing in from, to and when: Istio takes an empty list for a missing one, so such a rule matches every request. */
const matchesAll = (policy, rule) => {
    const index = Number(rule.pointer.slice('/spec/rules/'.length));
    const raw = (0,mesh_fields/* listAt */.gT)(policy.spec, 'rules')[index];
    return ['from', 'to', 'when'].every((name) => (0,mesh_fields/* listAt */.gT)(raw, name).length === 0);
};
const allowsNothing = {
    id: 'POL-001',
    title: 'An ALLOW policy without rules denies everything',
    severity: 'low',
    why: 'A policy that allows nothing still counts as an ALLOW policy, so every request that no other one allows is denied. As a default it is the best there is; as an accident it is an outage.',
    find: (context) => perPolicy(context, ({ action, rules, spec, dryRun }) => action === 'ALLOW' && rules.length === 0 && !dryRun
        ? [
            {
                pointer: '/spec',
                text: Object.keys(spec).length === 0
                    ? 'an empty spec denies every request in its scope'
                    : 'there are no rules, so the policy denies every request in its scope',
                remedy: 'keep it where it is the default on purpose, else add the rules',
                identity: [],
            },
        ]
        : []),
};
const allowsAll = {
    id: 'POL-002',
    title: 'A rule matches every request',
    severity: 'high',
    why: 'A rule without from, to and when, or with empty ones, matches everything: an ALLOW policy opens its scope, whatever its other rules say.',
    find: (context) => perPolicy(context, (policy) => policy.action === 'AUDIT'
        ? []
        : policy.rules
            .filter((rule) => matchesAll(policy, rule))
            .map((rule) => ({
            pointer: rule.pointer,
            text: policy.action === 'DENY'
                ? 'this rule denies every request in the scope'
                : 'this rule matches every request in the scope',
            remedy: 'say whom or what the rule is for',
            identity: [policy.action],
            severity: policy.action === 'ALLOW' ? 'high' : 'low',
        }))),
};
const dryRun = {
    id: 'POL-003',
    title: 'A dry-run policy is not enforced',
    severity: 'medium',
    why: 'istio.io/dry-run only counts what would happen. Where it stands on the only ALLOW policy of a workload, that workload is open to all.',
    find: (context) => perPolicy(context, (policy) => policy.dryRun
        ? [
            {
                pointer: '/metadata/annotations',
                text: `this ${policy.action} policy decides nothing`,
                remedy: 'remove the annotation istio.io/dry-run once its counters are right',
                identity: [policy.action],
            },
        ]
        : []),
};
const splitRule = {
    id: 'POL-004',
    title: 'A stray dash has split one rule into two',
    severity: 'high',
    why: 'Rules are alternatives: a rule with from alone lets that caller do everything, and the next one with to alone lets everybody do that.',
    find: (context) => perPolicy(context, (policy) => policy.action !== 'ALLOW'
        ? []
        : policy.rules.flatMap((rule, index) => {
            const next = policy.rules[index + 1];
            const onlyFrom = rule.sources.length > 0 && rule.operations.length === 0 && rule.conditions.length === 0;
            const onlyRest = next !== undefined && next.sources.length === 0 && next.operations.length + next.conditions.length > 0;
            return onlyFrom && onlyRest
                ? [
                    {
                        pointer: next.pointer,
                        text: 'one rule has from alone and the next has none: the callers of the first may do everything, and everybody may do what the second says',
                        remedy: 'join the two to one rule by removing the dash before to or when, or say in both whom they are for',
                        identity: [
                            JSON.stringify(rule.sources.map(({ value }) => value)),
                            JSON.stringify(next.operations.map(({ value }) => value)),
                        ],
                    },
                ]
                : [];
        })),
};
const httpFields = ['hosts', 'notHosts', 'methods', 'notMethods', 'paths', 'notPaths'];
const deniesTcp = {
    id: 'POL-005',
    title: 'A DENY policy with HTTP fields denies all of a TCP port',
    severity: 'medium',
    why: 'On a TCP port the HTTP fields of a DENY rule are dropped and the rest of the rule stays, so it denies more than it says.',
    find: (context) => perPolicy(context, (policy) => {
        if (policy.action !== 'DENY' || policy.dryRun)
            return [];
        const ports = [
            ...new Set(stagesOf(context.enforcements, policy.object)
                .filter(({ enforcement, stage }) => enforcement.destination.protocol === 'TCP' &&
                enforcement.destination.known &&
                enforcement.destination.port !== 0 &&
                stage.proxy === 'sidecar')
                .map(({ enforcement }) => enforcement.destination.port)),
        ].sort((a, b) => a - b);
        if (ports.length === 0)
            return [];
        return policy.rules
            .filter((rule) => rule.operations.some((operation) => httpFields.some((field) => (0,mesh_fields/* textsAt */.i1)(operation.value, field).length > 0) &&
            (0,mesh_fields/* textsAt */.i1)(operation.value, 'ports').length === 0))
            .map((rule) => ({
            pointer: rule.pointer,
            text: `on TCP ports ${ports.slice(0, 8).join(', ')} the HTTP fields are dropped and the rule denies every connection that the rest of it matches`,
            remedy: 'name the HTTP ports in the rule',
            identity: [JSON.stringify(rule.operations.map(({ value }) => value))],
        }));
    }),
};
const remoteAddress = {
    id: 'NET-001',
    title: 'remoteIpBlocks away from a gateway can be forged',
    severity: 'high',
    why: 'Sidecars and waypoints take the last entry of x-forwarded-for for the remote address, so any caller inside the mesh can choose it.',
    find: (context) => perPolicy(context, (policy) => {
        const stages = stagesOf(context.enforcements, policy.object);
        const guess = JSON.stringify((0,mesh_fields/* member */.Dc)(policy.spec, 'selector') ?? '') + JSON.stringify((0,mesh_fields/* member */.Dc)(policy.spec, 'targetRefs') ?? '');
        const away = stages.length > 0
            ? stages.some(({ stage }) => stage.proxy === 'sidecar' || stage.proxy === 'waypoint')
            : !/gateway/i.test(guess);
        if (!away)
            return [];
        return policy.rules
            .flatMap((rule) => [
            ...rule.sources
                .filter(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'remoteIpBlocks').length + (0,mesh_fields/* textsAt */.i1)(value, 'notRemoteIpBlocks').length > 0)
                .map(({ pointer, value }) => ({
                pointer,
                identity: [...(0,mesh_fields/* textsAt */.i1)(value, 'remoteIpBlocks'), '!', ...(0,mesh_fields/* textsAt */.i1)(value, 'notRemoteIpBlocks')],
            })),
            ...rule.conditions
                .filter(({ key }) => key === 'remote.ip')
                .map(({ pointer, values, notValues }) => ({ pointer, identity: [...values, '!', ...notValues] })),
        ])
            .map(({ pointer, identity }) => ({
            pointer,
            text: `the remote address is what the caller writes into ${shown('x-forwarded-for')} here`,
            remedy: 'test the address at the gateway, or use ipBlocks for the address of the connection',
            identity: [policy.action, ...identity],
        }));
    }),
};
const shapeRules = [allowsNothing, allowsAll, dryRun, splitRule, deniesTcp, remoteAddress];

// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(8321);
;// CONCATENATED MODULE: ./src/mesh/validate/values.ts

const checkAddress = (value) => {
    const slash = value.indexOf('/');
    if (slash < 0)
        return (0,address/* readAddress */.z)(value) === undefined ? `bad IP address (${value})` : undefined;
    const base = (0,address/* readAddress */.z)(value.slice(0, slash));
    const length = value.slice(slash + 1);
    const width = base?.family === 4 ? 32 : 128;
    return base !== undefined && /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= width
        ? undefined
        : `bad CIDR range (${value})`;
};
const checkPort = (value) => /^[+]?\d{1,10}$/.test(value) && Number(value) <= 65535 ? undefined : `bad port (${value})`;
const checkServiceAccount = (value) => {
    const parts = value.split('/');
    if (parts.length > 2)
        return `expected format <namespace>/<serviceAccount> or <serviceAccount>, got ${value}`;
    return parts.includes('') ? `namespace and service account must not be empty, got ${value}` : undefined;
};
const checkWildcard = (value) => {
    const stars = value.split('*').length - 1;
    if (stars > 1)
        return `at most one wildcard is allowed, found ${value}`;
    if (stars === 1 && !value.startsWith('*') && !value.endsWith('*'))
        return `wildcard is only allowed at the start or end, found ${value}`;
    return undefined;
};
const checkTrustDomain = (value) => value.includes('/') ? `must not contain '/', found ${value}` : checkWildcard(value);
/** A segment of a path template (I security.go: IsValidLiteral). */
const isLiteral = (text) => /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/.test(text);
/** Only paths that hold an operator are templates; others are patterns and not looked at. */
const checkPath = (value) => {
    if (!value.includes('{*}') && !value.includes('{**}'))
        return /[{}]/.test(value) ? `Contains '{' or '}' beyond a supported path template, found ${value}` : undefined;
    let last = false;
    for (const segment of value.replace(/^\/+|\/+$/g, '').split('/')) {
        if (segment === '{*}' || segment === '{**}') {
            if (last)
                return `{**} is not the last operator in the template, found ${value}`;
            last = segment === '{**}';
            continue;
        }
        if (/[{}]/.test(segment))
            return `Contains '{' or '}' beyond a supported path template, found ${value}`;
        if (!isLiteral(segment))
            return `Contains segment ${segment} with invalid string literal, found ${value}`;
    }
    return undefined;
};
/** `http` or `https`, a host, and a port that is a number (I security.go: ParseJwksURI). */
const checkJwksUri = (value) => {
    const found = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\/(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?(?:[/?#]|$)/.exec(value);
    const scheme = found?.[1]?.toLowerCase() ?? '';
    if (scheme !== 'http' && scheme !== 'https')
        return `URI scheme "${scheme}" is not supported`;
    const port = found?.[3];
    return port === undefined || /^\d{1,5}$/.test(port) ? undefined : `invalid port "${port}" in ${value}`;
};

;// CONCATENATED MODULE: ./src/mesh/validate/conditions.ts

const anything = () => undefined;
const checks = new Map([
    ['source.ip', checkAddress],
    ['remote.ip', checkAddress],
    ['destination.ip', checkAddress],
    ['destination.port', checkPort],
    ['source.serviceAccount', checkServiceAccount],
    ['source.trustDomain', checkWildcard],
    ['source.namespace', anything],
    ['source.principal', anything],
    ['request.auth.principal', anything],
    ['request.auth.audiences', anything],
    ['request.auth.presenter', anything],
    ['connection.sni', anything],
]);
const replaced = new Map([
    ['destination.namespace', 'attribute destination.namespace is replaced by the metadata.namespace'],
]);
const isBracketed = (key, prefix) => /^\[[^\]]+\]/.test(key.slice(prefix.length)) && key.endsWith(']');
/** What istiod says of a `when` key and its values (I security.go: ValidateAttribute); undefined where it takes them. */
const checkCondition = (key, values) => {
    const check = checks.get(key);
    if (check !== undefined) {
        for (const value of values) {
            const message = value === '' ? 'empty value not allowed' : check(value);
            if (message !== undefined)
                return message;
        }
        return undefined;
    }
    for (const prefix of ['request.headers', 'request.auth.claims', 'experimental.envoy.filters.'])
        if (key.startsWith(prefix)) {
            const start = key.indexOf('[');
            const fine = prefix.endsWith('.') ? start > 0 && isBracketed(key, key.slice(0, start)) : isBracketed(key, prefix);
            if (!fine)
                return `bad key (${key}): should have format a[b]`;
            return values.includes('') ? 'empty value not allowed' : undefined;
        }
    if (key.startsWith('destination.labels'))
        return `attribute ${key} is replaced by the workload selector`;
    if (key === 'destination.user' || key === 'destination.name')
        return `deprecated attribute ${key}: only supported in v1alpha1`;
    return replaced.get(key) ?? `unknown attribute: ${key}`;
};

// EXTERNAL MODULE: ./src/mesh/validate/schema.ts
var validate_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./src/mesh/validate/targeting.ts


const error = (message, pointer) => ({ severity: 'error', by: 'webhook', message, pointer });
const allowed = [
    '/Service',
    'networking.istio.io/ServiceEntry',
    'gateway.networking.k8s.io/Gateway',
    'gateway.networking.k8s.io/GatewayClass',
];
const checkRef = (ref, pointer) => {
    const out = [];
    if ((0,mesh_fields/* textAt */.$6)(ref, 'name') === '')
        out.push(error('targetRef name must be set', pointer));
    if ((0,mesh_fields/* textAt */.$6)(ref, 'namespace') !== '')
        out.push(error('targetRef namespace must not be set; cross namespace referencing is not supported', pointer));
    const group = (0,mesh_fields/* textAt */.$6)(ref, 'group') === 'core' ? '' : (0,mesh_fields/* textAt */.$6)(ref, 'group');
    if (!allowed.includes(`${group}/${(0,mesh_fields/* textAt */.$6)(ref, 'kind')}`))
        out.push(error(`targetRef must be to one of [${allowed.join(' ')}] but was ${group}/${(0,mesh_fields/* textAt */.$6)(ref, 'kind')}`, pointer));
    return out;
};
/** Selector and target references (I validation.go: 1318-1401). */
const checkTargeting = (spec, withTargets) => {
    const out = [];
    if ((0,validate_schema/* has */.z)(spec, 'selector')) {
        const labels = (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
        for (const [name, value] of Object.entries(labels)) {
            if (name === '')
                out.push(error('empty key is not supported in selector', '/spec/selector/matchLabels'));
            if (name.includes('*') || value.includes('*'))
                out.push(error(`wildcard is not supported in selector: ${name}=${value}`, '/spec/selector/matchLabels'));
        }
        if (Object.keys(labels).length === 0)
            out.push({
                severity: 'warning',
                by: 'webhook',
                message: 'workload selector specified without labels',
                pointer: '/spec/selector',
            });
    }
    if (!withTargets)
        return out;
    const refs = (0,mesh_fields/* listAt */.gT)(spec, 'targetRefs').length > 0;
    if ((0,validate_schema/* has */.z)(spec, 'selector') && (refs || (0,validate_schema/* has */.z)(spec, 'targetRef')))
        out.push(error('only one of targetRefs or workloadSelector can be set', '/spec/selector'));
    if (refs && (0,validate_schema/* has */.z)(spec, 'targetRef'))
        out.push(error('only one of targetRef or targetRefs can be set', '/spec/targetRef'));
    if ((0,validate_schema/* has */.z)(spec, 'targetRef'))
        out.push(...checkRef((0,mesh_fields/* objectAt */.lJ)(spec, 'targetRef'), '/spec/targetRef'));
    (0,mesh_fields/* objectsAt */.yR)(spec, 'targetRefs').forEach((ref, index) => out.push(...checkRef(ref, `/spec/targetRefs/${index}`)));
    return out;
};

;// CONCATENATED MODULE: ./src/mesh/validate/authorization-policy.ts





const authorization_policy_error = (message, pointer) => ({ severity: 'error', by: 'webhook', message, pointer });
const negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const both = (names) => names.flatMap((name) => [name, negative(name)]);
const sourceNames = both([
    'principals',
    'requestPrincipals',
    'namespaces',
    'serviceAccounts',
    'trustDomains',
    'ipBlocks',
    'remoteIpBlocks',
]);
const operationNames = both(['ports', 'methods', 'hosts', 'paths']);
const valueChecks = new Map([
    ['ipBlocks', checkAddress],
    ['remoteIpBlocks', checkAddress],
    ['serviceAccounts', checkServiceAccount],
    ['trustDomains', checkTrustDomain],
    ['ports', checkPort],
    ['paths', checkPath],
].flatMap(([name, check]) => [[name, check], [negative(name), check]]));
/** Fields that need an identity, which a CUSTOM policy is asked too early to have. */
const notWithCustom = both(['namespaces', 'serviceAccounts', 'trustDomains', 'principals', 'requestPrincipals']);
const keysNotWithCustom = ['source.namespace', 'source.serviceAccount', 'source.trustDomain', 'source.principal'];
const title = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const checkLists = (object, names, pointer) => names.flatMap((name) => (0,mesh_fields/* textsAt */.i1)(object, name).flatMap((value, index) => {
    const where = `${pointer}/${name}/${index}`;
    if (value === '')
        return [authorization_policy_error(`empty value not allowed, found in ${title(name)}`, where)];
    const message = valueChecks.get(name)?.(value);
    return message === undefined ? [] : [authorization_policy_error(message, where)];
}));
const isEmpty = (object, names) => names.every((name) => (0,mesh_fields/* listAt */.gT)(object, name).length === 0);
const checkSource = (entry, index, pointer, custom) => {
    const source = (0,mesh_fields/* objectAt */.lJ)(entry, 'source');
    const where = `${pointer}/source`;
    if (isEmpty(source, sourceNames))
        return [authorization_policy_error(`\`from.source\` must not be empty, found at rule ${index}`, pointer)];
    const out = [...checkLists(source, sourceNames, where)];
    if (custom)
        for (const name of notWithCustom)
            if ((0,mesh_fields/* listAt */.gT)(source, name).length > 0)
                out.push(authorization_policy_error(`From.${title(name)} is currently not supported with CUSTOM action`, `${where}/${name}`));
    const accounts = ['serviceAccounts', 'notServiceAccounts'].some((name) => (0,mesh_fields/* listAt */.gT)(source, name).length > 0);
    const others = ['namespaces', 'notNamespaces', 'principals', 'notPrincipals'].some((name) => (0,mesh_fields/* listAt */.gT)(source, name).length > 0);
    if (accounts && others)
        out.push(authorization_policy_error('cannot set serviceAccounts with namespaces or principals', where));
    return out;
};
const checkWhen = (condition, pointer, custom) => {
    const key = (0,mesh_fields/* textAt */.$6)(condition, 'key');
    if (key === '')
        return [authorization_policy_error('`key` must not be empty', pointer)];
    const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(condition, 'values'), (0,mesh_fields/* textsAt */.i1)(condition, 'notValues')];
    const out = [];
    if (values.length === 0 && notValues.length === 0)
        out.push(authorization_policy_error('at least one of `values` or `not_values` must be set', pointer));
    for (const list of [values, notValues]) {
        const message = checkCondition(key, list);
        if (message !== undefined && !out.some((violation) => violation.message.endsWith(message)))
            out.push(authorization_policy_error(`invalid \`value\` for \`key\` ${key}: ${message}`, pointer));
    }
    if (custom && (keysNotWithCustom.includes(key) || key.startsWith('request.auth.')))
        out.push(authorization_policy_error(`when.${key} is currently not supported with CUSTOM action`, pointer));
    return out;
};
const httpSource = both(['requestPrincipals']);
const httpOperation = both(['methods', 'hosts', 'paths']);
/** A DENY rule whose `to` or `from` says nothing that TCP has: it denies everything there (validation.go: 1584-1590). */
const deniesAllTcp = (rule) => {
    const httpOnly = (entries, field, names, all) => entries.some((entry) => {
        const object = (0,mesh_fields/* objectAt */.lJ)(entry, field);
        return (!isEmpty(object, names) &&
            isEmpty(object, all.filter((name) => !names.includes(name))));
    });
    return (httpOnly((0,mesh_fields/* objectsAt */.yR)(rule, 'to'), 'operation', httpOperation, operationNames) ||
        httpOnly((0,mesh_fields/* objectsAt */.yR)(rule, 'from'), 'source', httpSource, sourceNames));
};
const checkRule = (raw, index, action) => {
    const pointer = `/spec/rules/${index}`;
    if (raw === null)
        return [authorization_policy_error(`\`rule\` must not be nil, found at rule ${index}`, pointer)];
    const custom = action === 'CUSTOM';
    const out = [];
    (0,mesh_fields/* objectsAt */.yR)(raw, 'from').forEach((entry, at) => out.push(...checkSource(entry, index, `${pointer}/from/${at}`, custom)));
    (0,mesh_fields/* objectsAt */.yR)(raw, 'to').forEach((entry, at) => {
        const operation = (0,mesh_fields/* objectAt */.lJ)(entry, 'operation');
        const where = `${pointer}/to/${at}`;
        if (isEmpty(operation, operationNames))
            out.push(authorization_policy_error(`\`to.operation\` must not be empty, found at rule ${index}`, where));
        else
            out.push(...checkLists(operation, operationNames, `${where}/operation`));
    });
    (0,mesh_fields/* objectsAt */.yR)(raw, 'when').forEach((condition, at) => out.push(...checkWhen(condition, `${pointer}/when/${at}`, custom)));
    return out;
};
/** istiod's webhook on an AuthorizationPolicy (I validation.go: 1404-1594). */
const checkAuthorizationPolicy = (spec) => {
    const action = (0,mesh_fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    const rules = (0,mesh_fields/* listAt */.gT)(spec, 'rules');
    const out = [...checkTargeting(spec, true)];
    if (action === 'CUSTOM') {
        if (rules.length === 0)
            out.push(authorization_policy_error('CUSTOM action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request', '/spec'));
        if ((0,mesh_fields/* textAt */.$6)(spec, 'provider', 'name') === '')
            out.push(authorization_policy_error('`provider.name` must not be empty', '/spec'));
    }
    else if ((0,validate_schema/* has */.z)(spec, 'provider'))
        out.push(authorization_policy_error(`\`provider\` must not be with non CUSTOM action, found ${action}`, '/spec/provider'));
    if (action === 'DENY' && rules.length === 0)
        out.push(authorization_policy_error('DENY action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request', '/spec'));
    rules.forEach((rule, index) => out.push(...checkRule(rule, index, action)));
    if (action === 'DENY' && (0,mesh_fields/* objectsAt */.yR)(spec, 'rules').some(deniesAllTcp))
        out.push({
            severity: 'warning',
            by: 'webhook',
            message: 'configured AuthorizationPolicy will deny all traffic to TCP ports under its scope due to the use of only HTTP attributes in a DENY rule; it is recommended to explicitly specify the port',
            pointer: '/spec/rules',
        });
    return out;
};

;// CONCATENATED MODULE: ./src/mesh/validate/authentication.ts





const authentication_error = (message, pointer) => ({ severity: 'error', by: 'webhook', message, pointer });
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
const checkKeys = (text, pointer) => {
    let set;
    try {
        set = JSON.parse(text);
    }
    catch {
        return [authentication_error('jwks parse error: it is no JSON', pointer)];
    }
    if (!(0,json/* isJsonObject */.O)(set) || !Array.isArray((0,mesh_fields/* member */.Dc)(set, 'keys')))
        return [authentication_error('jwks parse error: it has no list of keys', pointer)];
    return (0,mesh_fields/* objectsAt */.yR)(set, 'keys').some((key) => privateMembers.some((name) => (0,validate_schema/* has */.z)(key, name)))
        ? [
            {
                severity: 'warning',
                by: 'webhook',
                message: 'the inline jwks holds private keys: everybody who may read the object can sign tokens',
                pointer,
            },
        ]
        : [];
};
const checkJwtRule = (rule, pointer) => {
    const out = [];
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    if ((0,mesh_fields/* textAt */.$6)(rule, 'issuer') === '' && uri === '')
        out.push(authentication_error('issuer or jwksUri must be non-empty string', pointer));
    const uriMessage = uri === '' ? undefined : checkJwksUri(uri);
    if (uriMessage !== undefined)
        out.push(authentication_error(uriMessage, `${pointer}/jwksUri`));
    if ((0,mesh_fields/* textAt */.$6)(rule, 'jwks') !== '')
        out.push(...checkKeys((0,mesh_fields/* textAt */.$6)(rule, 'jwks'), `${pointer}/jwks`));
    const filled = (name, message) => (0,mesh_fields/* textsAt */.i1)(rule, name).forEach((value, index) => {
        if (value === '')
            out.push(authentication_error(message, `${pointer}/${name}/${index}`));
    });
    filled('audiences', 'audience must be non-empty string');
    filled('fromParams', 'location query must be non-empty string');
    filled('fromCookies', 'cookie name must be non-empty string');
    (0,mesh_fields/* listAt */.gT)(rule, 'fromHeaders').forEach((header, index) => {
        if ((0,mesh_fields/* textAt */.$6)(header, 'name') === '')
            out.push(authentication_error('location header name must be non-empty string', `${pointer}/fromHeaders/${index}`));
    });
    (0,mesh_fields/* listAt */.gT)(rule, 'outputClaimToHeaders').forEach((output, index) => {
        const where = `${pointer}/outputClaimToHeaders/${index}`;
        if ((0,mesh_fields/* textAt */.$6)(output, 'claim') === '')
            out.push(authentication_error('outputClaimToHeaders claim must be non-empty string', where));
        const header = (0,mesh_fields/* textAt */.$6)(output, 'header');
        if (header === '')
            out.push(authentication_error('outputClaimToHeaders header must be non-empty string', where));
        else if (!/^[-_A-Za-z0-9]+$/.test(header))
            out.push(authentication_error(`header name ${JSON.stringify(header)} is invalid`, where));
    });
    return out;
};
/** istiod's webhook on a RequestAuthentication (I validation.go: 1597-1707). */
const checkRequestAuthentication = (spec) => [
    ...checkTargeting(spec, true),
    ...(0,mesh_fields/* objectsAt */.yR)(spec, 'jwtRules').flatMap((rule, index) => checkJwtRule(rule, `/spec/jwtRules/${index}`)),
];
/** istiod's webhook on a PeerAuthentication (I validation.go: 1710-1740). */
const checkPeerAuthentication = (spec) => {
    const out = [...checkTargeting(spec, false)];
    if (!(0,validate_schema/* has */.z)(spec, 'portLevelMtls'))
        return out;
    const pointer = '/spec/portLevelMtls';
    const ports = Object.keys((0,mesh_fields/* objectAt */.lJ)(spec, 'portLevelMtls'));
    if (Object.keys((0,mesh_fields/* objectAt */.lJ)(spec, 'selector', 'matchLabels')).length === 0)
        out.push(authentication_error('mesh/namespace peer authentication cannot have port level mTLS', pointer));
    if (ports.length === 0)
        out.push(authentication_error('port level mTLS, if defined, must have at least one element', pointer));
    for (const port of ports)
        if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
            out.push(authentication_error('port must be in range 1..65535', `${pointer}/${port}`));
    return out;
};

// EXTERNAL MODULE: ./src/mesh/validate/kinds.ts
var kinds = __webpack_require__(9787);
;// CONCATENATED MODULE: ./src/mesh/validate/validate-object.ts





const validate_object_error = (message, pointer) => ({ severity: 'error', by: 'webhook', message, pointer });
/** strconv.ParseBool, as istiod reads the annotation. */
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
/** `istio.io/dry-run` is for ALLOW and DENY policies alone (I validation.go: 204-222). */
const checkDryRun = (object, spec) => {
    const pointer = '/metadata/annotations';
    const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
        ? object.annotations['istio.io/dry-run']
        : undefined;
    if (text === undefined)
        return [];
    if (object.key.kind !== 'AuthorizationPolicy')
        return [validate_object_error('unsupported annotation: istio.io/dry-run is for AuthorizationPolicy alone', pointer)];
    const action = (0,mesh_fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    if (action !== 'ALLOW' && action !== 'DENY')
        return [validate_object_error(`the dry-run annotation does not support action ${action}`, pointer)];
    return booleans.has(text) ? [] : [validate_object_error(`the dry-run annotation has a value that is no boolean: ${text}`, pointer)];
};
/** What the API server says, by the schema of the kind; empty for kinds that are not Istio's three. */
const validateBySchema = (object) => {
    const schema = object.key.group === 'security.istio.io' ? kinds/* schemas */.j.get(object.key.kind) : undefined;
    return schema === undefined ? [] : (0,validate_schema/* checkSchema */._)((0,kinds/* specOf */.r)(object.content), schema).violations;
};
/** What istiod's webhook says. */
const validateByWebhook = (object) => {
    if (object.key.group !== 'security.istio.io')
        return [];
    const spec = (0,kinds/* specOf */.r)(object.content);
    switch (object.key.kind) {
        case 'AuthorizationPolicy':
            return [...checkDryRun(object, spec), ...checkAuthorizationPolicy(spec)];
        case 'RequestAuthentication':
            return [...checkDryRun(object, spec), ...checkRequestAuthentication(spec)];
        case 'PeerAuthentication':
            return [...checkDryRun(object, spec), ...checkPeerAuthentication(spec)];
        default:
            return [];
    }
};
/**
 * Why the API server or istiod's webhook would refuse an object, or what they would warn of; in the order of the object.
 * What only the newest CRD has (`trustDomains`, `presence`) is not held against an older one.
 */
const validateObject = (object) => {
    const seen = new Set();
    return [...validateBySchema(object), ...validateByWebhook(object)].filter((violation) => {
        const text = `${violation.pointer} ${violation.message}`;
        if (seen.has(text))
            return false;
        seen.add(text);
        return true;
    });
};

;// CONCATENATED MODULE: ./src/rules/validation-rules.ts


const validation_rules_kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']);
const violations = (context, wanted) => context.state.objects
    .filter(({ key }) => key.group === 'security.istio.io' && validation_rules_kinds.has(key.kind))
    .flatMap((object) => validateObject(object)
    .filter(wanted)
    .map((violation) => ({
    object,
    pointer: violation.pointer,
    text: `${violation.by === 'webhook' ? 'istiod' : 'the API server'} says: ${shown(violation.message)}`,
    remedy: 'correct the field; until then the cluster keeps the object that it has, or none',
    identity: [violation.by, violation.message],
})));
const refusedBySchema = {
    id: 'VAL-001',
    title: 'The API server refuses the object',
    severity: 'high',
    why: 'The object breaks the schema of its kind, so it cannot be applied: the cluster keeps the old one, or none. The review judges it as Istio would read it if it got there.',
    find: (context) => violations(context, ({ by, severity }) => by !== 'webhook' && severity === 'error'),
};
const refusedByWebhook = {
    id: 'VAL-002',
    title: "Istio's webhook refuses the object",
    severity: 'high',
    why: 'istiod validates objects when they are applied and refuses this one. Where its webhook is off, Istio skips the rule that it cannot read: an ALLOW gets narrower, a DENY weaker.',
    find: (context) => violations(context, ({ by, severity }) => by === 'webhook' && severity === 'error'),
};
const warned = {
    id: 'VAL-003',
    title: 'Istio accepts the object with a warning',
    severity: 'low',
    why: 'istiod takes the object and says what will surprise its author.',
    find: (context) => violations(context, ({ severity }) => severity === 'warning'),
};
/** What the API server's schema and istiod's webhook say of the objects, in their own words. */
const validationRules = [refusedBySchema, refusedByWebhook, warned];

;// CONCATENATED MODULE: ./src/rules/find-findings.ts









/** Every rule, in order of its id. */
const rules = [
    ...audienceRules,
    ...jwtRuleRules,
    ...requestPrincipalRules,
    ...patternRules,
    ...shapeRules,
    ...identityRules,
    ...validationRules,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
/** Rule, object and normalised content, never a line or an index: the same mistake keeps its fingerprint when it moves. */
const fingerprintOf = (rule, key, identity) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([rule, (0,ports_object/* keyText */.Pu)(key), ...identity]), 'utf8')
    .digest('hex')
    .slice(0, 32);
const order = ['critical', 'high', 'medium', 'low'];
const byCodePoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const find = (context) => {
    const seen = new Set();
    return rules.flatMap((rule) => rule.find(context).flatMap((hit) => {
        const fingerprint = fingerprintOf(rule.id, hit.object.key, hit.identity);
        if (seen.has(fingerprint))
            return [];
        seen.add(fingerprint);
        return [{ rule, hit, severity: hit.severity ?? rule.severity, fingerprint }];
    }));
};
const sourceOf = ({ object, pointer }) => 'locate' in object ? object.locate(pointer) : object.source;
/**
 * The mistakes of the state after the change. `introduced` are those that the state before does not have, or has with a
 * lower severity; without a state before, all are standing.
 */
const findFindings = (before, after) => {
    const earlier = new Map((before === undefined ? [] : find(before)).map((found) => [found.fingerprint, order.indexOf(found.severity)]));
    const found = [...find(after)].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) ||
        byCodePoint((0,ports_object/* keyTitle */.Gv)(a.hit.object.key), (0,ports_object/* keyTitle */.Gv)(b.hit.object.key)) ||
        byCodePoint(a.rule.id, b.rule.id) ||
        byCodePoint(a.fingerprint, b.fingerprint));
    const positions = Object.create(null);
    const findings = found.map(({ rule, hit, severity, fingerprint }) => {
        const source = sourceOf(hit);
        if (source !== undefined)
            positions[fingerprint] = source;
        const stood = earlier.get(fingerprint);
        return {
            rule: rule.id,
            severity,
            object: hit.object.key,
            pointer: hit.pointer,
            text: hit.text,
            remedy: hit.remedy,
            fingerprint,
            introduced: before !== undefined && (stood === undefined || stood > order.indexOf(severity)),
        };
    });
    return { findings, positions };
};


/***/ })

};
