export const id = 2457;
export const ids = [2457];
export const modules = {

/***/ 50247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ elsewhereNote),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   Gm: () => (/* binding */ renderedAtOnce),
/* harmony export */   Sz: () => (/* binding */ allTogether),
/* harmony export */   X8: () => (/* binding */ isBystander),
/* harmony export */   bZ: () => (/* binding */ readNeighbours),
/* harmony export */   dJ: () => (/* binding */ mostRendered),
/* harmony export */   hR: () => (/* binding */ whyOnly),
/* harmony export */   i3: () => (/* binding */ meetingObjects),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   sz: () => (/* binding */ mostTogether),
/* harmony export */   wi: () => (/* binding */ nothingRead),
/* harmony export */   xT: () => (/* binding */ mostNamed)
/* harmony export */ });
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_few_at_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54702);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48961);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45469);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45200);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72363);









/** More units than this are not rendered beside one: what they may hold is taken from their words. */
const mostRendered = 300;
/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
const renderedAtOnce = 3;
/** Units as they are rendered, as far as they are few; of the others nothing. */
const readNeighbours = function (units) { return (0,_ports_few_at_once_js__WEBPACK_IMPORTED_MODULE_6__/* .fewAtOnce */ .X)(units, renderedAtOnce, async ({ unit, words }, at) => ({
    unit,
    words,
    sides: at < mostRendered ? await unit.sides() : nothingRead,
})) };
/** More than this are compared one by one, and not all together too. */
const mostTogether = 20;
const workloads = new Set([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
]);
/** A workload without a word of Istio: labels that a selector could match stand for it already. */
const isBystander = function ({ key, content }) { return workloads.has(key.kind) && !JSON.stringify(content).includes('istio') };
const meetingObjects = function (title, read, own, touched) {
    const [old, now] = [own.before, own.after].map((side) => new Set(side.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    // What the unit describes at both revisions it says itself; what comes with it, or goes, stands there by the other one's word.
    const isOwn = ({ key }) => [old, now].every((side) => side?.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === true);
    const here = (objects) => objects.filter((object) => (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(object.key, touched) && !isOwn(object));
    const before = here(read.before);
    const after = read.after === read.before ? before : here(read.after);
    // What another unit fetches is outside of the repository, as everything else there.
    const fetched = new Set(read.elsewhere);
    const incomplete = (read.incomplete ?? []).filter((record) => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeciding */ ._J)(record.group, record.kind, touched) && !fetched.has(record));
    const others = [...before, ...after];
    const counts = touched.namespaces === 'any' ? others.length > 0 : others.some((object) => !isBystander(object));
    return counts || incomplete.length > 0 ? { title, before, after, incomplete } : undefined;
};
/** Several units that hold the same at these places are compared once, by the names of all. */
const withoutRepeats = function (beside) {
    const text = (objects) => objects.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)} ${(0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`);
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(beside, ({ before, after, incomplete }) => JSON.stringify([text(before), before === after ? '' : text(after), incomplete]));
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }];
    });
};
const mostNamed = 3;
const titlesOf = function (titles) { return (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)(titles, mostNamed) };
/** What each of them does alone may need two of them. */
const allTogether = function (beside) {
    if (beside.length < 2 || beside.length > mostTogether)
        return [];
    const objects = (side) => [
        ...new Map(beside.flatMap((one) => one[side]).map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object])).values(),
    ];
    const same = beside.every(({ before, after }) => before === after);
    const before = objects('before');
    return [
        {
            title: `${titlesOf(beside.map(({ title }) => title))} together`,
            before,
            after: same ? before : objects('after'),
            incomplete: beside.flatMap(({ incomplete }) => incomplete),
        },
    ];
};
/** What a unit that nobody could render may hold at these places, by the words of the files that are its own. */
const unreadOf = function (words, title, { why, shared, assumed, touched, }) {
    const namespaces = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .Gw)(words, assumed);
    const because = why.map((reason) => whyOnly(reason, title)).join(' ');
    return words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap((text) => {
        const holds = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBecome */ .v4)(text, namespaces, touched);
        return holds === undefined
            ? []
            : (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadRecords */ .S)(holds, `${text.path} of ${title} was not rendered: ${because}`, text.text);
    });
};
/** What stands in the way and what mends it, without the name of the unit. */
const whyOnly = function ({ text }, title) {
    const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start));
    return known === undefined ? text : text.slice(known.length);
};
const nothingRead = (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'more units than are rendered' });
const elsewhereNote = function (titles) {
    if (titles.length === 0)
        return [];
    const shown = titlesOf(titles);
    return [
        titles.length === 1
            ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
            : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
    ];
};


/***/ }),

/***/ 32457:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vo: () => (/* binding */ namingParts),
  qN: () => (/* binding */ namingUnread),
  ZW: () => (/* binding */ withNamesElsewhere),
  withUnreadNames: () => (/* binding */ withUnreadNames)
});

// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/mesh/account-moves.ts
var account_moves = __webpack_require__(70797);
// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
// EXTERNAL MODULE: ./src/units/touched-places.ts
var touched_places = __webpack_require__(87006);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/open/templates/filled-names.ts




/** What stands where another program puts a value in: of Go, Helm and Jinja, of shells and Terraform, of ytt, ERB and Zarf. */
const hole = /\{\{.*?\}\}|\{%.*?%\}|\$\{[^}\n]*\}|\$\([^)\n]*\)|\$\w+|<%.*?%>|###\w+###|\(@.*?@\)|#@.*/g;
/** `{{- if \u2026 }}` and `{{ end }}` write nothing themselves. */
const ofControl = /^(?:\{\{|\{%|<%)-?\s*(?:if|else|elif|with|range|for|end\w*|define|\/\*|\$\w+\s*:?=)|^#@\s*(?:if|else|elif|for|end)\b/;
const blank = '\0';
const withBlanks = function (text) { return text.replaceAll(hole, (written) => (ofControl.test(written) ? ' ' : blank)) };
/** Whether a word becomes the name, whatever stands for its blanks. */
const mayBe = function (word, name) { return new RegExp(`^${(0,quote_pattern/* quotePattern */.z)(word)
    .replaceAll(blank, '.*')
    .replaceAll(String.raw `\*`, '.*')}$`).test(name) };
/** Who a rule or a binding is about, up to what it lets them do. */
const who = /\bsubjects["']?\s*:|(?:principals?|(?<!system:)service_?accounts)["']?\s*[:=]|source\.principal|request\.auth\.(?:principal|claims\[(?:sub|kubernetes\.io)\])/i;
const whoEnds = /\b(?:to|when|roleRef|action|hosts|paths|methods|ports|selector|targetRefs?)["']?\s*:|^---/m;
/** As far as one is written. */
const longestWho = 800;
/** Words by which a text names identities: in its rules and bindings, and principals anywhere. */
const identitiesIn = function (shown) {
    const sections = shown
        .split(new RegExp(who, 'gi'))
        .slice(1)
        .map((section) => section.slice(0, longestWho).split(whoEnds)[0] ?? '')
        .map((section) => section.replaceAll(/\b(?:namespace|apiGroup|kind)["']?\s*:[^\n,}]*/g, ' '));
    const hasSubjects = shown.includes('/sa/') || shown.includes('system:serviceaccount:');
    const subjects = hasSubjects ? (shown.match(/[^\s"',[\]]*(?:\/sa\/|system:serviceaccount:)[^\s"',[\]]*/g) ?? []) : [];
    const words = [...sections, ...subjects].flatMap((section) => section.split(/[\s"',[\]{}]+|\bname:/));
    return [...new Set(words)];
};
/** An identity as a rule or a binding may write it; before its namespace stands the trust domain. */
const mayName = function (word, { namespace, name }) {
    const at = word.indexOf('/ns/');
    // Whole namespaces are no account.
    if (at >= 0 && !word.includes('/sa/'))
        return false;
    if (at >= 0)
        return mayBe(word.slice(at), `/ns/${namespace}/sa/${name}`);
    const subject = `system:serviceaccount:${namespace}:${name}`;
    // A token's issuer stands before its subject.
    const start = word.indexOf('system:serviceaccount:');
    if (start >= 0)
        return mayBe(word.slice(start), subject);
    return [name, `${namespace}/${name}`, `/ns/${namespace}/sa/${name}`, subject].some((written) => mayBe(word, written));
};
/** Whether another program may fill in that a rule or a binding is about an account. */
const fillsIdentity = function (text, account) { return hasHole(text) &&
    (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)) &&
    identitiesIn(withBlanks(text)).some((word) => word.includes(blank) && mayName(word, account)) };
/** Whether a rule or a binding, as it is written, is about one account and not about the other. */
const writesApart = function (text, one, other) { return (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)) &&
    identitiesIn(withBlanks(text)).some((word) => {
        const [first, second] = [one, other].map((account) => account !== undefined && mayName(word, account));
        // A name alone is one of the namespace of its rule, which is one of the two at most.
        const isAlone = first === true && /^[\w.-]+$/.test(word) && one?.namespace !== other?.namespace;
        return !word.includes(blank) && (first !== second || isAlone);
    }) };
const ofToken = /request\.auth\.(?:principal|claims)|request_?principals["']?\s*[:=]/i;
/** Whether a rule about tokens, as it is written or filled in, may be about an account. */
const writesToken = function (text, account) { return ofToken.test(text) && (writesApart(text, (0,account_moves/* nobodys */.hD)(account), account) || fillsIdentity(text, account)) };
const hasHole = function (text) { return text.search(hole) >= 0 };
/** The items of a list of a rule's namespaces or of its condition: in brackets, or one below the other. */
const listOfSpaces = /\b(?:not_?)?namespaces["']?\s*[:=](?:\s*\[[^\]]*|[ \t]*(?:\n\s*-[^\n]*|\n[ \t]*\0?[ \t]*(?=\n))+|[^\n]*)|source\.namespace[^]{0,200}/gi;
const accountsOfSpace = /system:serviceaccounts:[^"'\s,]*\0[^"'\s,]*/g;
const namespaceOfIdentity = /\/ns\/([^"'\s,/]*\0[^"'\s,/]*)(?:\/sa\/([^"'\s,\]]*))?/g;
/** Whether another program may fill in that a rule is about a namespace; of an identity, one with one of these accounts. */
const fillsSpace = function (text, space, accounts) {
    if (!hasHole(text) || !(0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)))
        return false;
    const shown = withBlanks(text);
    const words = [
        ...[...shown.matchAll(listOfSpaces)].flatMap(([list]) => list.split(/[\s"',[\]]+/)),
        ...[...shown.matchAll(accountsOfSpace)].map(([word]) => word.slice('system:serviceaccounts:'.length)),
        ...[...shown.matchAll(namespaceOfIdentity)].flatMap(([, word = '', account = '']) => account === '' || accounts.some(({ name }) => mayBe(account, name)) ? [word] : []),
    ];
    return words.some((word) => word.includes(blank) && mayBe(word, space));
};
/** Labels by which a selector may take a workload otherwise than before; one that is new takes all of its own. */
const labelChanges = function (before, after) {
    const old = new Map((0,workloads/* findWorkloads */.c7)({ objects: before, reads: [] }).map((one) => [placeOf(one), one.labels]));
    return (0,workloads/* findWorkloads */.c7)({ objects: after, reads: [] }).flatMap((one) => {
        const former = old.get(placeOf(one));
        if (former === undefined)
            return [];
        const names = [...new Set([...Object.keys(former), ...Object.keys(one.labels)])];
        const labels = names.filter((name) => former[name] !== one.labels[name]);
        return labels.length === 0 ? [] : [{ namespace: one.namespace, labels: new Set(labels) }];
    });
};
const placeOf = function ({ namespace, title }) { return `${namespace} ${title}` };
const selector = /\bmatch_?labels["']?\s*[:=]|\bselector["']?\s*[:=]\s*(?=\0)/gi;
/** Whether another program may fill in that a policy selects pods by a label which changes. */
const fillsSelector = function (text, { namespace, labels }) {
    if (!hasHole(text) || !(0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)))
        return false;
    const { namespaces } = (0,may_hold/* mayHold */.BV)(text);
    if (namespaces !== 'any' && !namespaces.has(namespace))
        return false;
    const shown = withBlanks(text);
    return [...shown.matchAll(selector)].some((found) => {
        const [line = '', ...below] = shown.slice(found.index + found[0].length).split('\n');
        const column = (shown.slice(0, found.index).split('\n').at(-1) ?? '').search(/[^ ]|$/);
        const end = below.findIndex((one) => one.trim() !== '' && one.search(/[^ ]/) <= column && !one.includes(blank));
        const block = line.trim() === '' ? below.slice(0, end < 0 ? undefined : end) : [(line.split('}')[0] ?? '') + ' '];
        return block.some((one) => mayFillLabel(one, labels));
    });
};
/** What stands behind the word for a selector, in any language. */
const behindSelector = /\b(?:match_?labels|(?:workload|pod)?_?selector)\b[^]{0,400}/gi;
/** Whether a policy, as it is written, may select pods by a label which changes. */
const writesSelector = function (text, { namespace, labels }) {
    const holds = (0,may_hold/* mayHold */.BV)(text);
    // In other languages than YAML and JSON the words alone tell.
    if (!(0,may_hold/* mayHoldPolicyOfIstio */.Sm)(holds) && !/\b(?:security|extensions)\.istio\.io\b/.test(text))
        return false;
    if (holds.namespaces !== 'any' && !holds.namespaces.has(namespace))
        return false;
    const words = [...labels].map((label) => new RegExp(`(?<![\\w./-])${(0,quote_pattern/* quotePattern */.z)(label)}["']?\\]?\\s*(?::|=>?)`));
    return (text.match(behindSelector) ?? []).some((section) => words.some((word) => word.test(section)));
};
const mayFillLabel = function (line, labels) {
    const pairs = [...line.matchAll(/["']?([\w./-]*\0?[\w./-]*)["']?\s*:\s*["']?([^\s,}"']*)/g)];
    if (pairs.length === 0)
        return line.includes(blank);
    return pairs.some(([, key = '', value = '']) => key.includes(blank) ? [...labels].some((label) => mayBe(key, label)) : value.includes(blank) && labels.has(key));
};

// EXTERNAL MODULE: ./src/open/beside/meeting-objects.ts
var meeting_objects = __webpack_require__(50247);
// EXTERNAL MODULE: ./src/open/settle-unread.ts + 3 modules
var settle_unread = __webpack_require__(43575);
;// CONCATENATED MODULE: ./src/open/beside/unread-names.ts










/** What of the texts decides by an account that pods take or leave, or by a namespace that they move to or leave. */
const namedIn = function (texts, { accounts, moves, tokens }, 
/** The namespace of a chart that nothing says where to release: its pods may be of any. */
guessed, labels = []) { return [
    ...texts.flatMap(({ path, text }) => accounts
        .filter((account) => writesAccount(text, account, account.namespace === guessed))
        .map(({ name }) => ({ path, names: `names service account ${quotedName(name)}, which pods take or leave` }))),
    ...texts.flatMap(({ path, text }) => 
    // What a new workload may be given by name is written by that name, or by who fills it in.
    moves
        .flatMap(({ to, from }) => (from === undefined ? [] : [to, from]))
        .filter((account) => fillsIdentity(text, account))
        .map(({ name }) => ({ path, names: `may name service account ${quotedName(name)}, which pods take or leave` }))),
    ...texts.flatMap(({ path, text }) => moves
        .filter((move) => tellsApart(text, move))
        .map(({ to }) => ({
        path,
        names: `may tell service account ${quotedName(to.name)} from another, which pods take or leave`,
    }))),
    ...texts.flatMap(({ path, text }) => tokens
        .filter((account) => writesToken(text, account))
        .map(({ name }) => ({ path, names: `may know service account ${quotedName(name)} by a token that pods take` }))),
    ...spacesMoved(moves).flatMap((space) => {
        const path = decidesBySpace(texts, space);
        return path === undefined
            ? []
            : [{ path, names: `decides by namespaces, of which pods move to or leave ${quotedName(space)}` }];
    }),
    ...spacesMoved(moves).flatMap((space) => texts
        .filter(({ text }) => fillsSpace(text, space, accounts))
        .map(({ path }) => ({ path, names: `may name namespace ${quotedName(space)}, which pods move to or leave` }))),
    ...labels.flatMap((change) => texts
        .filter(({ text }) => fillsSelector(text, change) || writesSelector(text, change))
        .map(({ path }) => ({
        path,
        names: `may select by label ${quotedName([...change.labels][0] ?? '')}, which pods take or lose`,
    }))),
][0] };
/**
 * A unit that nobody could render, and whose files write an account that pods take or leave, or a namespace that they move to or
 * leave: no comparison knows the workloads that its rules are about, so that an unread rule says nothing by itself.
 */
const namingUnread = function (words, title, { why: [first], shared, touched, guessed, labels, }) {
    if (first === undefined)
        return [];
    const found = namedIn(words.texts.filter(({ path }) => !shared.has(path)), touched, guessed, labels);
    if (found === undefined)
        return [];
    const { path, names } = found;
    return [
        {
            code: 'NAMESPACE_UNREAD',
            text: `${path} of ${title} was not rendered, and it ${names} with this change: ${(0,meeting_objects/* whyOnly */.hR)(first, title)}`,
            where: { kind: 'file', path: (0,not_regular/* printableName */.Nt)(path), line: 1, column: 1 },
        },
    ];
};
/** The same of a file, or a part of it, that nobody can read, and of what is described several times; the first is told. */
const namingParts = function (sides, touched, guessed) {
    if (touched.moves.length === 0 && touched.tokens.length === 0)
        return [];
    const [repeated] = sides
        .flatMap(({ unread }) => unread?.parts?.repeated ?? [])
        .flatMap((objects) => repeatedNaming(objects, touched));
    if (repeated !== undefined)
        return [repeated];
    const parts = sides
        .flatMap(({ unread }) => [...(unread?.parts?.before ?? []), ...(unread?.parts?.after ?? [])])
        .filter(({ holds }) => (0,may_hold/* mayHoldPolicy */.D9)(holds));
    const reasons = parts.flatMap((part) => {
        const found = namedIn([{ path: part.path, text: part.written }], touched, guessed);
        return found === undefined ? [] : [partReason(part, found.names)];
    });
    return reasons.slice(0, 1);
};
const repeatedNaming = function (objects, { moves, tokens }) {
    const naming = objects.find((object) => moves.some((move) => (0,naming_accounts/* isToldApart */.qH)(object, move)) ||
        tokens.some((account) => (0,names_account/* tokensTellApart */.Cb)(object, (0,account_moves/* nobodys */.hD)(account), account)));
    return naming === undefined
        ? []
        : [
            {
                code: 'NAMESPACE_UNREAD',
                text: `${(0,settle_unread/* repeatedWords */.OA)(objects)}, and one of these tells accounts apart that pods take or leave with this change. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
                where: naming.source,
            },
        ];
};
/** Sides of the only unit, with what of its own files nobody can read. */
const withUnreadNames = function (sides, roots) {
    if (sides.unread?.parts === undefined)
        return sides;
    const touched = (0,touched_places/* touchedPlaces */.bJ)(sides.before, sides.after, roots);
    const naming = touched === undefined ? [] : namingParts([sides], touched);
    return naming.length === 0 ? sides : { ...sides, unproven: [...(sides.unproven ?? []), ...naming] };
};
/** The same of texts that nobody compares, as those of Terraform: what they may name is all that they are asked for. */
const withNamesElsewhere = async function (sides, elsewhere, roots) {
    const touched = elsewhere.length === 0 ? undefined : (0,touched_places/* touchedPlaces */.bJ)(sides.before, sides.after, roots);
    if (touched === undefined)
        return sides;
    const labels = labelChanges(sides.before, sides.after);
    if (touched.moves.length === 0 && labels.length === 0)
        return sides;
    const naming = await Promise.all(elsewhere.map(async (unit) => {
        const [words, { unproven: why = [] }] = await Promise.all([unit.words(), unit.sides()]);
        return namingUnread(words, unit.title, { why, shared: new Set(), touched, labels });
    }));
    const [first] = naming.flat();
    return first === undefined ? sides : { ...sides, unproven: [...(sides.unproven ?? []), first] };
};
const partReason = function (part, names) {
    const [first] = part.problems;
    return {
        code: 'NAMESPACE_UNREAD',
        text: `${(0,settle_unread/* reasonOf */.A3)(part)}, and it ${names} with this change. ${first?.remedy ?? ''}`.trim(),
        ...(first?.where === undefined ? {} : { where: first.where }),
    };
};
/** Who is new, or came as nobody, had nothing of any account. */
const tellsApart = function (text, { to, from, showed, shows }) {
    const then = from ?? (0,account_moves/* nobodys */.hD)(to);
    return writesApart(text, showed ? then : undefined, shows ? to : undefined) || (!shows && writesToken(text, to));
};
/** As a principal, or beside the word of the field that holds names alone. */
const writesAccount = function (text, { namespace, name }, isAnywhere) {
    const word = new RegExp(`(?<![\\w.-])${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w.-])`);
    const otherSpace = new RegExp(`/ns/(?!${(0,quote_pattern/* quotePattern */.z)(namespace)}/)[a-z0-9-]+/sa/${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w.-])`, 'g');
    const callFor = new RegExp(`--serviceaccount[=\\s]["']?${(0,quote_pattern/* quotePattern */.z)(namespace)}:${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w.-])`);
    return text
        .split('\n')
        .map((line) => (isAnywhere ? line : line.replaceAll(otherSpace, '')))
        .some((line) => callFor.test(line) ||
        (word.test(line) && (line.includes(`/sa/${name}`) || /service_?-?accounts|ServiceAccount\b.*name/i.test(line))));
};
const spacesMoved = function (moves) { return [
    ...new Set(moves.flatMap(({ to, from, showed, shows }) => {
        if (from === undefined)
            return [];
        if (from.namespace !== to.namespace)
            return [to.namespace, from.namespace];
        return showed === shows ? [] : [to.namespace];
    })),
] };
const spaceFields = /\b(?:not_?)?namespaces["']?\s*[:=]|source\.namespace|\bremoteNamespace["']?\s*:/i;
/** The first text with a rule about namespaces where some text of the unit names this one, as no namespace of an object. */
const decidesBySpace = function (texts, space) {
    const name = (0,quote_pattern/* quotePattern */.z)(space);
    const word = new RegExp(`(?<![\\w.-])${name}(?![\\w.-])`);
    const ofObject = new RegExp(`\\b(?:name|namespace)["']?\\s*:\\s*["']?${name}(?![\\w.-])`, 'g');
    const inIdentity = new RegExp(`/ns/${name}/|serviceaccounts?:${name}(?![\\w.-])`);
    const isWritten = texts.some(({ text }) => word.test(text.replaceAll(ofObject, '')));
    return texts.find(({ text }) => inIdentity.test(text) || (isWritten && spaceFields.test(text)))?.path;
};
const quotedName = function (name) { return `\`${name}\`` };


/***/ }),

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   d_: () => (/* binding */ movesOfNamed),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15455);



const rbac = 'rbac.authorization.k8s.io';
const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
const isBinding = function ({ key }) { return key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.some((kind) => kind === key.kind) };
/** Whether a rule or a binding names an account. */
const isNamedBy = function (object, account) { return isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(object, account) };
/**
 * Whether a rule or a binding decides otherwise about who pods run as now: it names the account that is new, or is true of one of
 * the two, be it by their namespace.
 */
const isToldApart = function (object, { to, from, showed, shows }) {
    if (from === undefined)
        return isNamedBy(object, to);
    return isPolicy(object)
        ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTellsApart */ .P7)(object, showed ? from : undefined, shows ? to : undefined)
        : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(object, from, to);
};
/** Titles of workloads, also as they were, that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
const movesOfNamed = function ([before, after], rules) {
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(before, after)
        .filter((move) => rules.some((rule) => isToldApart(rule, move)))
        .flatMap(({ workloads, formerly }) => [...workloads, ...formerly]));
};
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = function (objects, names) { return objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesBinding */ .U6)(object, name)
        : [])) };
/** What the change touches in a unit that holds these: also the namespaces where a rule decides by an account that pods take or leave. */
const touchedIn = function (touched, objects) {
    const naming = objects.filter((object) => touched.moves.some((move) => isToldApart(object, move)));
    if (naming.length === 0)
        return touched;
    const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '');
    return {
        ...touched,
        namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
        permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
    };
};


/***/ })

};
