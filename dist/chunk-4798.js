export const id = 4798;
export const ids = [4798,6554];
export const modules = {

/***/ 22487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   Ps: () => (/* binding */ isSameStage),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName = /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production|stg)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/;
const isEnvironmentName = function (folder) { return environmentName.test(folder) };
const short = new Map([
    ['prod', 'production'],
    ['stage', 'staging'],
    ['stg', 'staging'],
    ['dev', 'development'],
]);
const partsOf = function (name) {
    const [first = '', ...rest] = name.split(/[-_]/);
    return [short.get(first) ?? first, ...rest];
};
/** `prod` and `production`, `production-eu`: one begins with the other. */
const isAlike = function (one, other) {
    const [left, right] = [partsOf(one), partsOf(other)];
    return one !== '' && left.every((part, at) => at >= right.length || part === right[at]);
};
/** The same stage under another name: `prod` and `production`, and not `production-eu`. */
const isSameStage = function (one, other) { return partsOf(one).join('-') === partsOf(other).join('-') };


/***/ }),

/***/ 31455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ areAlternatives),
/* harmony export */   Nn: () => (/* binding */ haveAnotherState),
/* harmony export */   id: () => (/* binding */ areOfOneCluster),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22487);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);





/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount']);
/** Istio's, the Gateway API's and permissions; what Argo CD and Flux apply is pods and policies too. */
const decidingGroup = /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io|rbac\.authorization\.k8s\.io|toolkit\.fluxcd\.io)$|^argoproj\.io$/;
const decides = function ({ key: { group, kind } }) { return !common.has(kind) && (decidingGroup.test(group) || (group === '' && kind === 'Service')) };
/**
 * What tells two states of one thing from two things beside each other: their workloads, where both have some, else all that
 * decides. Whatever decides nothing, as a Secret for images, a LimitRange or a NetworkPolicy, is brought along by many units.
 */
const identifying = function (ours, theirs) {
    const counts = ours.some(_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX) && theirs.some(_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX) ? _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX : isState;
    const keysOf = (objects) => new Set(objects.filter(counts).map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key)));
    return [keysOf(ours), keysOf(theirs)];
};
const isState = function (object) { return (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX)(object) || decides(object) };
/** Whether one of them has an object that decides in another state. */
const haveAnotherState = function (ours, theirs) {
    const digests = new Map(ours.filter(isState).map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectDigest */ .A2)(object)]));
    return theirs.some((object) => {
        const digest = isState(object) ? digests.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key)) : undefined;
        return digest !== undefined && digest !== (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectDigest */ .A2)(object);
    });
};
/**
 * Two states of one whole are never applied together: most of it is there twice, and something of that differs. One object of
 * several, which two units have in two states, tells nothing: both may bring it along. Only the base tells it: a change must not
 * be able to say that its own unit belongs to another cluster.
 */
const areAlternatives = function (ours, theirs) {
    if (!haveAnotherState(ours, theirs))
        return false;
    const [own, other] = identifying(ours, theirs);
    const both = [...own].filter((key) => other.has(key)).length;
    return both * 2 > Math.max(own.size, other.size);
};
/**
 * Whether objects of Argo CD or Flux apply both to one cluster: they name it, or stand beside each other for the cluster that
 * they are applied to themselves. Files or names of two stages are those of two clusters.
 */
const areOfOneCluster = function ({ declared: one }, { declared: other }) {
    if (one?.cluster === undefined || one.cluster !== other?.cluster)
        return false;
    if (one.cluster !== '')
        return true;
    return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(one.path) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(other.path) && !areStages(one, other);
};
const areStages = function (one, other) { return wordsOf(one).some((left) => wordsOf(other).some((right) => (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(left) && (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(right) && !(0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlike */ .HI)(left, right))) };
/** Of `Application argocd/shop-prod` in `apps/prod.yaml` also `prod`. */
const wordsOf = function ({ by, path }) { return `${by} ${(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)}`.split(/[\s/._-]+/).filter((word) => word !== '') };


/***/ }),

/***/ 3366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(247);
/* harmony import */ var _mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81052);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51747);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49776);








const nothingAround = { before: [], after: [] };
/** The first object whose change would decide, of those that count. */
const decidingIn = function (old, now, { counts = () => true, around = nothingAround } = {}) {
    const [before, after] = [old, now].map((objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), object])));
    const all = new Map([...(before ?? []), ...(after ?? [])]);
    const isOther = ({ key }) => !all.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key));
    const states = [
        { objects: [...old, ...around.before.filter(isOther)], reads: [] },
        { objects: [...now, ...around.after.filter(isOther)], reads: [] },
    ];
    const takers = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .movesOfNamed */ .d_)(states, [...states[0].objects, ...states[1].objects]));
    return [...all.values()].find(({ key }) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key);
        if (!counts(name))
            return false;
        const change = { before: before?.get(name), after: after?.get(name) };
        if (change.before !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameJson */ .TL)(change.before.content, change.after?.content ?? null))
            return false;
        return decides(change, states, takers);
    });
};
/**
 * Whether a change of one object decides. Of what the table calls neutral, some is compared as requests: which proxies the pods of
 * a namespace get, which labels of pods a selector reads, whose account pods take along.
 */
const decides = function (change, states, takers) {
    const { before, after } = change;
    const object = after ?? before;
    if (object === undefined)
        return false;
    if (object.key.kind === 'Namespace' && proxiesOf(before) !== proxiesOf(after))
        return true;
    if (before === undefined && joins(object))
        return takers().has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object.key));
    if ((0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX)(object) && takers().has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(object.key)))
        return true;
    if (before !== undefined && after !== undefined && labelsOfPods(before) !== labelsOfPods(after))
        return true;
    return (0,_mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeChange */ .s)(change, states).some(({ path: [first, second], judgement }) => judgement.cover !== 'neutral' && (before !== undefined || !isNameAlone(first, second)));
};
/** What comes has a name, whatever it is; what Istio reads of it by its name alone stands in its fields. */
const isNameAlone = function (first, second) { return first === 'kind' || first === 'apiVersion' || (first === 'metadata' && (second === 'name' || second === 'namespace')) };
/** Workloads that come, and what is called by their side, let nobody in to what stands. */
const joins = function (object) { return (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX)(object) || (object.key.group === '' && ['Pod', 'Service', 'ServiceAccount'].includes(object.key.kind)) };
/** Which proxies the pods of a namespace get: two states of it are compared as requests, and no field says it alone. */
const proxiesOf = function (namespace) { return JSON.stringify(Object.entries(namespace?.labels ?? {})
    .filter(([label]) => (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_7__/* .isLabelOfIstio */ .s)(label))
    .sort()) };
/** A selector reads any label of pods, whatever Istio takes it for. */
const labelsOfPods = function (object) { return JSON.stringify([
    object.key.group === '' && object.key.kind === 'Pod' ? Object.entries(object.labels).sort() : [],
    ...(0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .podTemplatesIn */ .GA)(object.content).map(({ path, template }) => [
        path.join('.'),
        Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'metadata', 'labels')).sort(),
    ]),
]) };


/***/ }),

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
