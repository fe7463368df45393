export const id = 6554;
export const ids = [6554];
export const modules = {

/***/ 54702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fewAtOnce)
/* harmony export */ });
/** Answers for all items, in their order, with so many of them at work at a time; the first failure is the whole one's. */
const fewAtOnce = async function (items, width, work) {
    const answers = new Array(items.length);
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting)
            answers[at] = await work(item, at);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return answers;
};


/***/ }),

/***/ 87006:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   Yo: () => (/* binding */ isPermission),
/* harmony export */   bJ: () => (/* binding */ touchedPlaces),
/* harmony export */   nv: () => (/* binding */ rootNamespaces)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _mesh_coverage_taken_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71226);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _mesh_former_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43373);
/* harmony import */ var _mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61374);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20989);









const rbac = 'rbac.authorization.k8s.io';
/** Groups whose objects lead from one namespace to another. */
const leading = new Set(['networking.istio.io', 'gateway.networking.k8s.io']);
/**
 * What leads elsewhere from its own namespace: a gateway's RequestAuthentication hands tokens and claims on, routes of any
 * namespace end at a Service, a server of any Gateway takes its CA from a Secret, and a Gateway admits routes by the labels of
 * their Namespace.
 */
const leadingKinds = new Set([
    'security.istio.io/RequestAuthentication',
    '/Service',
    '/Secret',
    '/Namespace',
]);
const isLeading = function ({ group, kind }) { return leading.has(group) || leadingKinds.has(`${group}/${kind}`) };
const isPermission = function ({ group, kind }) { return group === rbac || (group === '' && kind === 'ServiceAccount') };
const accountMember = /service[-_]?account|saName$/i;
/** Accounts that an object of a kind which nobody follows says in members of that name, for pods that its controller makes. */
const accountsSaid = function ({ key, content }) {
    const texts = (value, isSaid) => {
        if (typeof value === 'string')
            return isSaid ? [value] : [];
        if (Array.isArray(value))
            return value.flatMap((one) => texts(one, isSaid));
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value))
            return [];
        return Object.entries(value).flatMap(([name, below]) => texts(below, isSaid || accountMember.test(name)));
    };
    // Built-in kinds make workloads, or bind accounts, which are followed by themselves.
    if ((0,_mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isKubernetesGroup */ .o)(key.group) || key.group.endsWith('istio.io'))
        return [];
    return texts(content, false)
        .map((text) => ({ namespace: key.namespace, name: text.split(/[/:]/).at(-1) ?? '' }))
        .filter(({ name }) => /^[a-z0-9][a-z0-9.-]*$/.test(name));
};
/** Nobody knows as whom its pods ran where it said another account: what names either decides about them. */
const accountsOfForeign = function ({ before, after }) {
    const [old, now] = [before, after].map((object) => (object === undefined ? [] : accountsSaid(object)));
    const isKept = ({ namespace, name }) => now?.some((one) => one.namespace === namespace && one.name === name) === true;
    const left = after === undefined ? [] : (old ?? []).filter((account) => !isKept(account));
    const workloads = [before, after].flatMap((object) => (object === undefined ? [] : [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(object.key)]));
    const rest = { workloads, formerly: [], from: undefined, showed: true, shows: true };
    return [...(now ?? []), ...left].map((to) => ({ ...rest, to }));
};
/** One that comes where another namespace lost its like: pods of its controller are known by the other namespace. */
const accountsOfMoved = function ({ before, after }, olds, nows) {
    const said = before === undefined && after !== undefined ? accountsSaid(after) : [];
    if (after === undefined || said.length === 0)
        return [];
    return (0,_mesh_former_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .formerObjects */ .u)(after, olds, nows).flatMap((former) => {
        const left = accountsSaid(former);
        return said.map((to) => ({
            workloads: [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(after.key)],
            formerly: [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(former.key)],
            to,
            from: left.find(({ name }) => name === to.name) ?? left[0] ?? { ...to, namespace: former.key.namespace },
            showed: true,
            shows: true,
        }));
    });
};
/** What pods send past their proxy arrives anywhere as nobody's (I annotation.go: SidecarTrafficExcludeOutboundPorts and its like). */
const ofOutbound = /^traffic\.sidecar\.istio\.io\/(?:in|ex)clude\w*Outbound\w*$|^traffic\.sidecar\.istio\.io\/excludeInterfaces$/;
const outboundOf = function (object) { return JSON.stringify((object === undefined ? [] : (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podsOf */ .EB)(object))
    .flatMap((pods) => Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textMapAt */ .Pf)(pods, 'metadata', 'annotations')))
    .filter(([name]) => ofOutbound.test(name))) };
const sendsOtherwise = function ({ before, after }) { return outboundOf(before) !== outboundOf(after) };
/** What the change of a unit touches; undefined: no object of it changes. */
const touchedPlaces = function (before, after, roots) {
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    const changes = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .iM)(...states);
    const keys = changes.flatMap(({ before: old, after: now }) => (now ?? old)?.key ?? []);
    if (keys.length === 0)
        return undefined;
    const moves = [
        ...(0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(...states),
        ...changes.flatMap(accountsOfForeign),
        ...changes.flatMap((change) => accountsOfMoved(change, before, after)),
    ];
    const places = changes.flatMap((change) => {
        const key = (change.after ?? change.before)?.key;
        if (key === undefined)
            return [];
        const everywhere = key.namespace === '' || roots.has(key.namespace) || isLeading(key) || sendsOtherwise(change);
        return [everywhere ? undefined : key.namespace];
    });
    return {
        namespaces: places.includes(undefined) ? 'any' : new Set(places.flatMap((place) => place ?? [])),
        changed: new Set(keys.map(({ namespace }) => namespace).filter((name) => name !== '' && !roots.has(name))),
        roots,
        permissions: keys.some(isPermission),
        moves,
        accounts: moves.flatMap(({ to, from }) => [to, ...(from === undefined ? [] : [from])]),
        tokens: changes.flatMap((change) => (0,_mesh_coverage_taken_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .newTokens */ .$)(states, change)),
    };
};
/** Whether an object of another unit could decide about what the change touches. */
const meets = function (key, { namespaces, roots, permissions }) {
    if (isPermission(key) && !permissions)
        return false;
    if (namespaces === 'any')
        return true;
    if (key.group === '' && key.kind === 'Namespace')
        return namespaces.has(key.name);
    return key.namespace === '' || namespaces.has(key.namespace) || roots.has(key.namespace);
};
/** What a text that speaks of a place may call it. */
const speaksOf = function (text, { namespaces, roots }) { return namespaces === 'any' || [...namespaces, ...roots].some((name) => text.includes(name)) };
/** Namespaces that some text names as the root of the mesh, and Istio's own default. */
const rootNamespaces = function (texts, configured) {
    const roots = new Set(['istio-system', ...(configured === undefined ? [] : [configured])]);
    for (const text of texts)
        if (text.includes('rootNamespace'))
            for (const [, name = ''] of text.matchAll(/rootNamespace["']?\s*[:=]\s*\\?["']?([a-z0-9-]+)/g))
                roots.add(name);
    return roots;
};


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ }),

/***/ 45469:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   Ju: () => (/* binding */ mayBeElsewhere),
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   MV: () => (/* binding */ mayLeaveNamespace),
/* harmony export */   To: () => (/* binding */ speaksOfAccounts),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   bi: () => (/* binding */ isReleasedAnywhere),
/* harmony export */   h4: () => (/* binding */ mayMeet),
/* harmony export */   v4: () => (/* binding */ mayBecome)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _touched_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87006);
/* harmony import */ var _without_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94548);



const meshWords = /istio|gateway\.networking|gateway\.envoy/i;
const permissionWords = /rbac\.authorization|serviceaccount/i;
const dynamicWords = /\{\{|\$\{|\/metadata\/namespace|metadata\.namespace/;
const serviceWords = /\bkind["']?\s*:\s*["']?Service\b/;
/** Of languages that make objects without their words: `authorizationPolicy.new(\u2026)`. */
const policyWords = /authorization_?-?polic|peer_?-?authentication|request_?-?authentication|envoy_?-?filter/i;
const isAnything = function ({ groups, kinds }) { return groups === 'any' && kinds === 'any' };
const wordsOf = function (unit, whole) {
    const texts = whole.map(({ path, text }) => ({ path, text: (0,_without_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDefinitions */ .D)(text) }));
    const some = (words) => texts.some(({ text }) => words.test(text));
    const anything = texts.some(({ text }) => isAnything((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)));
    return {
        unit,
        texts,
        ofMesh: anything || some(meshWords),
        ofPermissions: anything || some(permissionWords),
        ofServices: anything || some(serviceWords),
        isDynamic: unit.source.kind === 'helm' || some(dynamicWords),
    };
};
/** A chart of which no word puts an object in the namespace that is assumed. */
const isRelease = function ({ unit, texts }) { return unit.source.kind === 'helm' &&
    unit.namespace === undefined &&
    !texts.some(({ text }) => /namespace["']?\s*:[^\n]*\bdefault\b(?!["']?\s*\.)/i.test(text)) };
/** A chart whose objects may stand in any namespace, as far as anybody says. */
const isReleasedAnywhere = function (words) { return isRelease(words) ||
    (words.unit.source.kind === 'helm' &&
        words.unit.namespace === undefined &&
        words.texts.some(({ text }) => text.includes('.Release.Namespace'))) };
/** Kinds of the cluster, which stand in no namespace. */
const ofCluster = /\bkind["']?\s*:\s*["']?(?:Namespace|Cluster\w+|CustomResourceDefinition|GatewayClass|\w+WebhookConfiguration|Kustomization)\b/;
const metadataBlock = /^["']?metadata["']?\s*:[ \t]*(?:\{(?:[^{}]|\{[^{}]*\})*\}|(?:\r?\n[ \t]+[^\n]*)*)/m;
/** Whether an object of a text that may decide names no namespace, as far as its words tell. */
const leavesNamespace = function (text) { return text.split(/^---/m).some((document) => {
    if (!/\bkind["']?\s*:/.test(document) || ofCluster.test(document))
        return false;
    if (!meshWords.test(document) && !permissionWords.test(document))
        return false;
    const metadata = metadataBlock.exec(document)?.[0];
    return /^\s*["']?items["']?\s*:/m.test(document) || !/\bnamespace["']?\s*:/.test(metadata ?? document);
}) };
/** A unit of plain files or a kustomization, of which some may name no namespace. */
const mayLeaveNamespace = function ({ unit, texts }) { return unit.source.kind !== 'helm' &&
    unit.namespace === undefined &&
    unit.placedIn === undefined &&
    texts.some(({ text }) => leavesNamespace(text)) };
/** What a rule writes of an account where it does not write the whole name: its start, its end, or what fills it in. */
const startOfAccount = /\/sa\/([a-z0-9.-]*)\*/g;
const endOfAccount = /\*([a-z0-9.-]+)(?![\w./-])/g;
const filledAccount = /\/sa\/[^\s"',\]]*(?:\{\{|\$\{)/;
/** Rules and bindings that are about whole namespaces, or about everybody with an account. */
const wholeNamespaces = /namespaces\b|source\.namespace|\/ns\/|principal|serviceaccounts:/i;
/** Whether pods come from another namespace, or show an account where they showed none, or the other way round. */
const isBeyondName = function ({ to, from, showed, shows }) { return from !== undefined && (from.namespace !== to.namespace || showed !== shows) };
const whoStarts = /\bsubjects["']?\s*:|(?:principals?|serviceaccounts)["']?\s*:|source\.principal/i;
/** As far as a rule or a binding writes who it is about. */
const longestWho = 800;
/**
 * Whether something fills in whom a rule or a binding is about: the files of values are not among the texts. By helpers most
 * charts name an account of their own, which no new workload elsewhere takes.
 */
const fillsWho = function (text, isNew) {
    if (!/\{\{|\$\{/.test(text))
        return false;
    const hole = isNew ? /\{\{-?\s*\.Values|\$\{/ : /\{\{|\$\{/;
    return text
        .split(whoStarts)
        .slice(1)
        .some((who) => hole.test((who.slice(0, longestWho).split(/^---/m)[0] ?? '').replaceAll(/namespace["']?\s*:\s*["']?\{\{[^}]*\}\}/gi, '')));
};
/** What a kustomization puts before or behind every name, also of accounts in its bindings. */
const affixes = /\bname(Prefix|Suffix)["']?\s*:\s*["']?([\w.-]+)/g;
const isAffixed = function (text, name) { return [...text.matchAll(affixes)].some(([, side, affix = '']) => side === 'Prefix' ? name.startsWith(affix) : name.endsWith(affix)) };
/** A rule in any namespace may decide by who pods run as now, or ran. */
const speaksOfAccounts = function ({ texts }, { accounts, moves }) { return accounts.length > 0 &&
    texts.some(({ text }) => filledAccount.test(text) ||
        fillsWho(text, moves.every(({ from }) => from === undefined)) ||
        (wholeNamespaces.test(text) && moves.some(isBeyondName)) ||
        accounts.some(({ name }) => text.includes(name) ||
            isAffixed(text, name) ||
            [...text.matchAll(startOfAccount)].some(([, start = '']) => name.startsWith(start)) ||
            [...text.matchAll(endOfAccount)].some(([, end = '']) => name.endsWith(end)))) };
/** Whether a unit may hold an object that decides about what a change touches. Where there is any doubt it may. */
const mayMeet = function (words, assumed, touched) {
    if ((words.ofMesh || words.ofPermissions) && speaksOfAccounts(words, touched))
        return true;
    const counts = words.ofMesh || (touched.permissions && words.ofPermissions) || (touched.namespaces === 'any' && words.ofServices);
    if (!counts)
        return false;
    const own = words.unit.namespace ?? assumed;
    const isHere = touched.namespaces === 'any' || touched.namespaces.has(own) || touched.roots.has(own);
    return isHere || words.isDynamic || words.texts.some(({ text }) => (0,_touched_places_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(text, touched));
};
/**
 * Kinds of which one object that nobody read can turn a verdict round. RequestAuthentications and PeerAuthentications are not
 * among them: of files they are never all, and every comparison allows for others (docs/decisions/state-of-files.md).
 */
const deciding = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['networking.istio.io', 'Sidecar'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** What a base that nobody fetched may hold of them, in one namespace or in any. */
const mayBeElsewhere = function (namespace) { return ({
    groups: new Set(deciding.map(([group]) => group)),
    kinds: new Set(deciding.map(([, kind]) => kind)),
    namespaces: namespace === undefined ? 'any' : new Set([namespace]),
}) };
const rbac = 'rbac.authorization.k8s.io';
const roles = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Whether what was not read of a kind can decide about a change. */
const isDeciding = function (group, kind, { permissions }) { return (permissions && group === rbac) || deciding.some(([one, other]) => one === group && other === kind) };
/** What of the deciding kinds a text may become, by its words, where nobody could render it. */
const mayBecome = function ({ text }, namespaces, { permissions }) {
    const holds = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
    const spoken = policyWords.test(text) && holds.kinds !== 'any' && holds.kinds.size === 0;
    const kinds = deciding.filter(([group, kind]) => spoken || (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, group, kind));
    const held = permissions ? roles.filter((kind) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, rbac, kind)) : [];
    if (kinds.length + held.length === 0)
        return undefined;
    return {
        groups: new Set([...kinds.map(([group]) => group), ...(held.length > 0 ? [rbac] : [])]),
        kinds: new Set([...kinds.map(([, kind]) => kind), ...held]),
        namespaces,
    };
};
/** Namespaces that the texts of a unit can put objects in; `any` where something fills them in. */
const namespacesOf = function ({ unit, texts, isDynamic }, assumed) {
    if (unit.placedIn !== undefined)
        return new Set([unit.placedIn]);
    if (isDynamic)
        return 'any';
    const found = texts.flatMap(({ text }) => [...text.matchAll(/namespace["']?\s*:\s*["']?([\w.-]+)/gi)].flatMap(([, name]) => name ?? []));
    return new Set([...found, unit.namespace ?? assumed]);
};


/***/ })

};
