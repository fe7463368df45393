export const id = 5396;
export const ids = [5396,2687,6554];
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

/***/ 86588:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedCluster: () => (/* binding */ namedCluster),
/* harmony export */   readOrUnread: () => (/* binding */ readOrUnread),
/* harmony export */   sharedCluster: () => (/* binding */ sharedCluster),
/* harmony export */   withEnvironmentsBeside: () => (/* binding */ withEnvironmentsBeside)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22487);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87524);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49776);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45469);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31455);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50247);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45200);
/* harmony import */ var _unread_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32457);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72363);











/**
 * The sides of an environment, with what other environments of the configuration hold at the places that the change touches, as
 * far as they may be applied to the same cluster: where the configuration names it, it says so; where it names none, those of one
 * namespace may be. Those of different namespaces meet by their policies that hold in the root namespace or where something
 * changes, and where the rules of one decide by an account that pods of the other take or leave.
 */
const withEnvironmentsBeside = async function (sides, environment, { configuration, sidesOf }) {
    const { protected: settings } = configuration;
    const root = environment.mesh.rootNamespace ?? settings?.mesh?.rootNamespace ?? 'istio-system';
    const touched = (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedPlaces */ .bJ)(sides.before, sides.after, new Set([root]));
    if (touched === undefined)
        return sides;
    const others = (settings?.environments ?? []).filter((one) => one.name !== environment.name);
    const beside = [];
    const elsewhere = [];
    const unread = [];
    for (const other of others) {
        const shared = sharedCluster(environment, other);
        if (shared === 'none')
            continue;
        const isElsewhere = shared === 'unknown' && environment.namespace !== other.namespace;
        const title = `environment ${other.name}`;
        const read = await readOrUnread(other, sidesOf);
        unread.push(read);
        const here = isElsewhere && !decidesByOneOf(read, touched) ? onlyItsOwn(touched) : touched;
        if (here !== touched && !mayDecideAt(read, other.namespace, here))
            continue;
        // One object has one state in a cluster; where one cluster is named for both, they are no alternatives all the same.
        if (shared === 'unknown' && (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_6__/* .areAlternatives */ .$b)(sides.before, read.before)) {
            elsewhere.push(title);
            continue;
        }
        const there = withUnread(read, title, other.namespace, here);
        const meeting = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .meetingObjects */ .i3)(title, there, sides, (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedIn */ .sc)(here, [...there.before, ...there.after]));
        if (meeting !== undefined)
            beside.push({ ...meeting, isEnvironment: true });
    }
    const naming = (0,_unread_names_js__WEBPACK_IMPORTED_MODULE_9__/* .namingParts */ .Vo)([sides, ...unread], touched);
    const different = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRepeats */ .jP)(beside);
    const together = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .allTogether */ .Sz)(different).map((one) => ({ ...one, isEnvironment: true }));
    return {
        ...sides,
        beside: [...(sides.beside ?? []), ...different, ...together],
        ...(naming.length === 0 ? {} : { unproven: [...(sides.unproven ?? []), ...naming] }),
        notes: [...(sides.notes ?? []), ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .elsewhereNote */ .$Y)(elsewhere)],
    };
};
/** A rule of any namespace may decide by an account that pods take or leave, and is about its namespace then. */
const decidesByOneOf = function ({ before, after }, { moves }) { return [...before, ...after].some((object) => moves.some((move) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .isToldApart */ .qH)(object, move))) };
/** What a change leads to beyond its own namespaces is the matter of the environments there. */
const onlyItsOwn = function (touched) { return ({ ...touched, namespaces: touched.changed }) };
/** Whether an environment of another namespace has what decides where something changes, or in the root namespace. */
const mayDecideAt = function ({ before, after, unproven = [], incomplete = [] }, namespace, touched) {
    const decides = ({ group, kind, namespace: place }) => (group === 'security.istio.io' || (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeciding */ ._J)(group, kind, touched)) &&
        (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_4__/* .meets */ .D)({ group, kind, namespace: place, name: '' }, touched);
    const isUnreadThere = unproven.length > 0 && (touched.changed.has(namespace) || touched.roots.has(namespace));
    return isUnreadThere || [...before, ...after].some(({ key }) => decides(key)) || incomplete.some(decides);
};
const known = new WeakMap();
/** Where nothing changes one side stands for both; each environment is asked for beside many others. */
const unchangedOnce = function (sides) {
    let settled = known.get(sides);
    if (settled === undefined) {
        const isSame = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .everyChange */ .iM)({ objects: sides.before, reads: [] }, { objects: sides.after, reads: [] }).length === 0;
        known.set(sides, (settled = isSame ? { ...sides, after: sides.before } : sides));
    }
    return settled;
};
/** What is refused of another environment's files ends its own run, and is unread for this one. */
const readOrUnread = async function (other, sidesOf) {
    try {
        return unchangedOnce(await sidesOf(other));
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .unprovenSides */ .e)({ code: thrown.problems[0].code, text: thrown.problems[0].message });
    }
};
/** What nobody could render, or read, of an environment may be any policy of its namespace. */
const withUnread = function (sides, title, namespace, touched) {
    const [first] = sides.unproven ?? [];
    if (first === undefined)
        return sides;
    const records = (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadRecords */ .S)((0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeElsewhere */ .Ju)(namespace), `${title} was not read: ${first.text}`);
    const unread = records.filter((one) => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeciding */ ._J)(one.group, one.kind, touched));
    return { ...sides, incomplete: [...unread, ...(sides.incomplete ?? [])] };
};
/** Whether two environments are of one cluster: as their settings say; else names of two stages are those of two clusters. */
const sharedCluster = function (one, other) {
    const named = namedCluster(one, other);
    if (named !== undefined)
        return named === 'one' ? 'one' : 'none';
    const areStages = (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentName */ .tq)(one.name) && (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentName */ .tq)(other.name);
    return areStages && !(0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlike */ .HI)(one.name, other.name) ? 'none' : 'unknown';
};
/** Whether the settings of both name one cluster or another; undefined: they do not say. */
const namedCluster = function (one, other) {
    const [left, right] = [clusterOf(one), clusterOf(other)];
    if (left === undefined || left.kind !== right?.kind)
        return undefined;
    return left.name === right.name ? 'one' : 'another';
};
const clusterOf = function ({ cluster, snapshot, }) {
    if (cluster === undefined)
        return snapshot === undefined ? undefined : { kind: 'snapshot', name: snapshot.folder };
    switch (cluster.kind) {
        case 'id-token':
            return { kind: cluster.kind, name: cluster.server };
        case 'context':
            return { kind: cluster.kind, name: cluster.context };
        case 'in-cluster':
            return { kind: cluster.kind, name: '' };
    }
};


/***/ }),

/***/ 48371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withObjectsForNamespace: () => (/* binding */ withObjectsForNamespace)
/* harmony export */ });
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87524);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _environments_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86588);





const mostNamed = 3;
/** An object in a namespace, and the Namespace itself. */
const isFor = function (namespace) { return ({ key }) => key.namespace === namespace || (key.group === '' && key.kind === 'Namespace' && key.name === namespace) };
/**
 * The sides of an environment with what the files of other environments change in its own namespace: whoever applies them opens or
 * closes here, unless the settings name another cluster for them. Of an object that the files of both hold, whichever is applied
 * last counts, so its other state is judged besides. Environments of one namespace are taken for stages of it, each with its own
 * objects there, and are compared beside each other (environments-beside.ts).
 */
const withObjectsForNamespace = async function (sides, environment, { configuration, sidesOf }) {
    const { namespace } = environment;
    const root = environment.mesh.rootNamespace ?? configuration.protected?.mesh?.rootNamespace ?? 'istio-system';
    const others = (configuration.protected?.environments ?? []).filter((one) => one.namespace !== namespace && (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_2__.namedCluster)(environment, one) !== 'another');
    const found = await Promise.all(others.map(async (other) => {
        const read = await (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_2__.readOrUnread)(other, sidesOf);
        return {
            name: other.name,
            ...changedHere(sides, read, { namespace, root }),
            held: comesToHold(sides, read, other.namespace),
        };
    }));
    const together = {
        ...sides,
        before: [...sides.before, ...(0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOnce */ .Ic)(found.flatMap(({ before }) => before))],
        after: [...sides.after, ...(0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOnce */ .Ic)(found.flatMap(({ after }) => after))],
        notes: [...(sides.notes ?? []), ...found.flatMap(notesOf)],
    };
    const otherwise = found.flatMap((one) => replacedState(together, one));
    return otherwise.length === 0 ? together : { ...together, otherwise: [...(sides.otherwise ?? []), ...otherwise] };
};
const changedHere = function (sides, read, { namespace, root }) {
    const isHere = isFor(namespace);
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const now = new Map(sides.after.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object]));
    // What the environment describes itself stays as it says.
    const counts = (object) => isHere(object) && !own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key));
    const [before, after] = [read.before.filter(counts), read.after.filter(counts)];
    const isSame = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .everyChange */ .iM)({ objects: before, reads: [] }, { objects: after, reads: [] }).length === 0;
    // Each cluster has a root namespace: what an environment held there before, and holds otherwise, is that of its own one.
    const replaces = (object, old) => isHere(object) || (object.key.namespace === root && old === undefined);
    const replaced = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .everyChange */ .iM)({ objects: read.before, reads: [] }, { objects: read.after, reads: [] }).flatMap(({ before: old, after: object }) => object !== undefined &&
        own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)) &&
        replaces(object, old) &&
        differ(now.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)), object)
        ? [{ before: old, after: object }]
        : []);
    return { before: isSame ? [] : before, after: isSame ? [] : after, replaced };
};
const differ = function (own, other) { return own === undefined || (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .everyChange */ .iM)({ objects: [own], reads: [] }, { objects: [other], reads: [] }).length > 0 };
const comesToHold = function (sides, read, namespace) {
    const isThere = isFor(namespace);
    const held = new Set(read.before.filter(isThere).map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const old = new Set(sides.before.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    return sides.after.filter(({ key }) => held.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) && !old.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
};
const titlesOf = function (objects) { return (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(objects.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH), mostNamed) };
const notesOf = function (one) { return [
    ...changeNotes(one),
    ...(one.held.length === 0
        ? []
        : [
            `files of environment ${one.name} hold ${titlesOf(one.held)} too, in the namespace of that one: here it is compared as new, and with what stands there in environment ${one.name}`,
        ]),
] };
const changeNotes = function ({ name, before, after }) {
    const changes = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .everyChange */ .iM)({ objects: before, reads: [] }, { objects: after, reads: [] });
    if (changes.length === 0)
        return [];
    const named = titlesOf(changes.flatMap((change) => change.after ?? change.before ?? []));
    return [
        `files of environment ${name} change what stands in the namespace of this one (${named}): it was judged as if it stood here`,
    ];
};
/** The same sides, with the other environment's files applied last. */
const replacedState = function (sides, { name, replaced }) {
    const [first] = replaced;
    if (first === undefined)
        return [];
    const titles = titlesOf(replaced.map(({ after }) => after));
    return [
        {
            why: `The files of environment ${name} come to hold another state of ${titles}, which the files of this one hold too: whichever is applied last counts.`,
            where: first.after.source,
            sides: {
                ...sides,
                before: withStates(sides.before, replaced.flatMap(({ before }) => before ?? [])),
                after: withStates(sides.after, replaced.map(({ after }) => after)),
            },
            environment: name,
        },
    ];
};
const withStates = function (objects, states) {
    const replaced = new Set(states.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    return [...objects.filter(({ key }) => !replaced.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))), ...states];
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
