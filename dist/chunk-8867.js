export const id = 8867;
export const ids = [8867];
export const modules = {

/***/ 32477:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ standsIn),
/* harmony export */   FK: () => (/* binding */ isRbac),
/* harmony export */   G4: () => (/* binding */ rbacOf),
/* harmony export */   Rj: () => (/* binding */ namesRole)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95310);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);



const rbac = 'rbac.authorization.k8s.io';
const isRole = function ({ key }) { return key.group === rbac && /^(?:Cluster)?Role$/.test(key.kind) };
const isBinding = function ({ key }) { return key.group === rbac && /^(?:Cluster)?RoleBinding$/.test(key.kind) };
/** Roles and bindings, which may be about an environment wherever they stand: the others say it by their own names. */
const isRbac = function (object) { return isRole(object) || isBinding(object) };
/** Of the root namespace, what holds for every other one; the settings of the mesh with it. */
const holdsEverywhere = function ({ key }, root) { return key.namespace === root &&
    (key.group === 'security.istio.io' ||
        ['EnvoyFilter', 'WasmPlugin'].includes(key.kind) ||
        (key.group === '' && key.kind === 'ConfigMap' && /^istio(?:$|-)/.test(key.name))) };
/** What counts in the whole cluster: webhooks, policies of admission, classes of gateways. Roles and bindings say more of whom they are about. */
const holdsInCluster = function ({ key: { group, kind, namespace } }) {
    if (namespace !== '' || group === rbac || (group === '' && kind === 'Namespace'))
        return false;
    const holds = { groups: new Set([group]), kinds: new Set([kind]), namespaces: 'any' };
    return (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayCount */ .bT)(holds) && (0,_mesh_coverage_may_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldDeciding */ .M)(holds);
};
/** Whether an object that is no role and no binding is about an environment, by its place and name. */
const standsIn = function ({ namespace, mesh }) { return (object) => object.key.namespace === namespace ||
    (object.key.group === '' && object.key.kind === 'Namespace' && object.key.name === namespace) ||
    holdsEverywhere(object, mesh.rootNamespace ?? 'istio-system') ||
    holdsInCluster(object) };
/** Groups that every account is in, or everybody. */
const everybody = new Set([
    'system:serviceaccounts',
    'system:authenticated',
    'system:unauthenticated',
]);
/** The namespace whose accounts a subject is; '' is any, and undefined somebody who is none of an account. */
const namespaceOfSubject = function (subject) {
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'name');
    switch ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'kind')) {
        case 'ServiceAccount':
            return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'namespace');
        case 'Group':
            return everybody.has(name) ? '' : /^system:serviceaccounts:(.+)$/.exec(name)?.[1];
        default:
            return /^system:serviceaccount:([^:]+):/.exec(name)?.[1];
    }
};
/**
 * Whether a binding gives something to an environment's accounts, or to everybody, or to anyone in the whole cluster and so in its
 * namespace. Accounts of another environment of the configuration gain there, where it is told.
 */
const bindsFor = function ({ namespace }, others) { return (binding) => binding.key.namespace === namespace ||
    (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(binding.content, 'subjects').some((subject) => {
        const of = namespaceOfSubject(subject);
        if (of === '' || of === namespace)
            return true;
        return binding.key.namespace === '' && (of === undefined || !others.has(of));
    }) };
/** Whether a binding gives a role. */
const namesRole = function (binding, role) {
    if (!isBinding(binding) || !isRole(role))
        return false;
    const reference = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(binding.content, 'roleRef');
    return ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(reference, 'kind') === role.key.kind &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(reference, 'name') === role.key.name &&
        (role.key.namespace === '' || role.key.namespace === binding.key.namespace));
};
/** Roles that any cluster has, and those that become a part of others: who is bound to these stands in no file. */
const isOfEveryCluster = function ({ key, labels }) { return key.kind === 'ClusterRole' &&
    (/^(?:cluster-admin|admin|edit|view|system:.*)$/.test(key.name) ||
        Object.keys(labels).some((label) => label.startsWith(`${rbac}/aggregate-to-`))) };
const gathers = function (object) { return isRole(object) && (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'aggregationRule', 'clusterRoleSelectors').length > 0 };
/**
 * Which roles and bindings of a repository are about an environment: bindings by whom they name, roles by the bindings that name
 * them, of the environment itself or of these.
 */
const rbacOf = function (environment, others, objects) {
    const bindings = objects.filter((object) => isBinding(object) && bindsFor(environment, others)(object));
    const isBound = (role) => bindings.some((binding) => namesRole(binding, role));
    const gathering = objects.filter((object) => gathers(object) && isBound(object));
    return (object) => {
        if (isBinding(object))
            return bindsFor(environment, others)(object);
        if (!isRole(object))
            return false;
        return (object.key.namespace === environment.namespace ||
            isOfEveryCluster(object) ||
            isBound(object) ||
            (gathering.length > 0 && object.key.kind === 'ClusterRole' && Object.keys(object.labels).length > 0));
    };
};


/***/ }),

/***/ 78381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(247);
/* harmony import */ var _mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77083);
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

/***/ 54596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cg: () => (/* binding */ isFolderOfOther),
/* harmony export */   kK: () => (/* binding */ stageIn)
/* harmony export */ });
/* unused harmony export isFolderOf */
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22487);

/** Whether a folder has an environment's name, or is one of those that its files stand in. */
const isFolderOf = function (folder, { name, roots }) { return (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlike */ .HI)(folder, name) || roots.some((root) => root.split('/').includes(folder)) };
/** The innermost of a path's folders that has the name of a stage, where no environment of the configuration has that name. */
const stageIn = function (folder, places) {
    const folders = folder.split('/');
    const at = folders.findLastIndex((one) => (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(one) && !places.some((place) => isFolderOf(one, place)));
    return at === -1 ? undefined : folders.slice(0, at + 1).join('/');
};
/** Whether a folder has the name of another environment of the configuration than this one. */
const isFolderOfOther = function (folder, own, places) { return (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(folder) &&
    !own.some((place) => isFolderOf(folder, place)) &&
    places.some((place) => isFolderOf(folder, place)) };


/***/ }),

/***/ 26775:
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
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9479);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45200);
/* harmony import */ var _unread_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22309);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7730);










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
        if (shared === 'unknown' && (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .areAlternatives */ .$b)(sides.before, read.before)) {
            elsewhere.push(title);
            continue;
        }
        const there = withUnread(read, title, other.namespace, here);
        const meeting = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .meetingObjects */ .i3)(title, there, sides, (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedIn */ .sc)(here, [...there.before, ...there.after]));
        if (meeting !== undefined)
            beside.push({ ...meeting, isEnvironment: true });
    }
    const naming = (0,_unread_names_js__WEBPACK_IMPORTED_MODULE_8__/* .namingParts */ .Vo)([sides, ...unread], touched);
    const different = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRepeats */ .jP)(beside);
    const together = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .allTogether */ .Sz)(different).map((one) => ({ ...one, isEnvironment: true }));
    return {
        ...sides,
        beside: [...(sides.beside ?? []), ...different, ...together],
        ...(naming.length === 0 ? {} : { unproven: [...(sides.unproven ?? []), ...naming] }),
        notes: [...(sides.notes ?? []), ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .elsewhereNote */ .$Y)(elsewhere)],
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
        return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .unprovenSides */ .e)({ code: thrown.problems[0].code, text: thrown.problems[0].message });
    }
};
/** What nobody could render, or read, of an environment may be any policy of its namespace. */
const withUnread = function (sides, title, namespace, touched) {
    const [first] = sides.unproven ?? [];
    if (first === undefined)
        return sides;
    const records = (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadRecords */ .S)((0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeElsewhere */ .Ju)(namespace), `${title} was not read: ${first.text}`);
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

/***/ 58867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ outsideChanges),
  withOutsideChanges: () => (/* binding */ withOutsideChanges)
});

// EXTERNAL MODULE: ./src/manifests/environment-name.ts
var environment_name = __webpack_require__(22487);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/changed-fillings.ts
var changed_fillings = __webpack_require__(61701);
// EXTERNAL MODULE: ./src/open/delivery-fields.ts
var delivery_fields = __webpack_require__(96538);
// EXTERNAL MODULE: ./src/open/environment-names.ts
var environment_names = __webpack_require__(54596);
// EXTERNAL MODULE: ./src/open/environments-beside.ts
var environments_beside = __webpack_require__(26775);
// EXTERNAL MODULE: ./src/open/deciding-in.ts
var deciding_in = __webpack_require__(78381);
// EXTERNAL MODULE: ./src/open/meeting-objects.ts
var meeting_objects = __webpack_require__(9479);
// EXTERNAL MODULE: ./src/open/reach-units.ts + 58 modules
var reach_units = __webpack_require__(51730);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/open/rendered-sides.ts + 4 modules
var rendered_sides = __webpack_require__(91721);
// EXTERNAL MODULE: ./src/open/revision-units.ts
var revision_units = __webpack_require__(88865);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
// EXTERNAL MODULE: ./src/open/about-environment.ts
var about_environment = __webpack_require__(32477);
;// CONCATENATED MODULE: ./src/open/units-apart.ts







/**
 * What a changed file builds is known once it is rendered: a line of a kustomization or a value takes a policy out of a namespace
 * that the file itself does not name.
 */
const changedUnits = function (pairs, changed) { return pairs.flatMap((pair) => {
    const source = (pair.after ?? pair.before)?.source;
    if (source === undefined || source.kind === 'plain')
        return [];
    const units = [pair.before, pair.after].flatMap((unit) => unit ?? []);
    const reads = new Set(units.flatMap((unit) => [...unit.reads, ...(unit.asides ?? [])]));
    const [path] = [...changed].filter((one) => reads.has(one)).sort(order/* byCodePoint */.HH);
    return path === undefined ? [] : [{ pair, folder: source.folder, path, reads }];
}) };
/** Whether the texts of a unit that nobody could render may make a policy. */
const mayMakePolicy = function ({ reads }, sides) { return sides.some(({ textOf }) => [...reads].some((path) => {
    const text = textOf(path);
    return text !== undefined && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text));
})) };
/** Of what such a unit makes, that which may decide in an environment: its namespace's, the mesh's, the cluster's, what its accounts are given elsewhere, and pods as whom its rules know them. */
const ofEnvironment = function (delivered, own, environment, namespaces) {
    if (environment === undefined)
        return delivered;
    const grants = (0,about_environment/* rbacOf */.G4)(environment, namespaces, [delivered, own].flatMap(({ before, after }) => [...before, ...after]).filter(about_environment/* isRbac */.FK));
    const places = new Set(['', environment.namespace, environment.mesh.rootNamespace ?? 'istio-system']);
    const moved = (0,once/* once */.O)(() => movedTitles(delivered, own));
    const matters = (object) => places.has(object.key.namespace) || grants(object) || ((0,pod_templates/* makesPods */.UX)(object) && moved().has((0,ports_object/* keyTitle */.Gv)(object.key)));
    return { ...delivered, before: delivered.before.filter(matters), after: delivered.after.filter(matters) };
};
/** Workloads that take or leave an account which the environment's rules or bindings name. */
const movedTitles = function ({ before, after }, own) {
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    return (0,naming_accounts/* movesOfNamed */.d_)(states, [...own.before, ...own.after]);
};

;// CONCATENATED MODULE: ./src/open/outside-changes.ts
























/**
 * What a change touches besides the files of environments, and what gives a reason where nobody wrote a configuration: the same
 * reasons, each for the environments that it may reach. A configuration says which files are an environment's; who applies them,
 * and what is laid over them on the way, is no other thing for it.
 */
const outsideChanges = async function (run, { read, before, after }, places, { isRead, noteOf }) {
    const changed = (0,revision_units/* changedPaths */.vl)(before.listing, after.listing);
    // Declared calls are read as such, strictly: their accounts are whom a call is declared for, and nobody's pods.
    const declared = new Set(places.flatMap(({ environment }) => environment?.calls ?? []));
    const undeclared = new Set([...changed].filter((path) => !declared.has(path)));
    const deliveries = await (0,reach_units/* unreadDeliveries */.yP)(read, before, after, changed);
    const cache = (0,read_objects/* createReadCache */.VC)();
    const isSaid = (folder) => places.some(({ environment, roots }) => environment?.unit !== undefined && roots.some((root) => root === folder || (0,revision_tree/* isInside */.FK)(folder, root)));
    const others = [
        ...(await (0,reach_units/* changedOpaque */.IH)(read, before, after, changed)),
        ...(await (0,reach_units/* unreadChanges */.hH)(read, before, after, undeclared, {
            isCompared: isRead,
            cache,
            deliveries,
            isSaid,
            isReleasedAsSaid: (path) => renderersOf(path, places).length > 0,
        })),
    ];
    const reach = reachOf(places, [before, after]);
    const rendered = new Map();
    const sidesOf = (pair, environment) => {
        const render = async () => {
            const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment?.namespace };
            return (0,rendered_sides/* renderedSides */.u)(ports, pair, before, after);
        };
        const key = JSON.stringify([pair.title, environment?.namespace]);
        const known = rendered.get(key) ?? render();
        rendered.set(key, known);
        return known;
    };
    const told = [...deliveries, ...others].map((reason) => changeOf(reason, reach(reason)));
    const objects = changedObjects(before, after, changed);
    const pairs = (0,reach_units/* unitPairs */.iA)(before, after);
    const laid = objects.flatMap(({ object, field }) => {
        const reason = renderedReason(object, field);
        if (deliveries.some(({ text }) => names(text, object)))
            return [];
        return pairs
            .filter((pair) => isDeclaredBy(pair, object))
            .map((pair) => ({
            ...changeOf(reason, reach(reason)),
            delivered: async (environment) => {
                const sides = await sidesOf(pair, environment);
                const isOther = ({ key }) => (0,gitops_object/* titleOf */.Gg)(key) !== (0,gitops_object/* titleOf */.Gg)(object) || key.group !== object.group;
                return { ...sides, before: sides.before.filter(isOther), after: sides.after.filter(isOther) };
            },
        }));
    });
    const namespaces = new Set(places.flatMap(({ environment }) => environment?.namespace ?? []));
    const apart = changedUnits(pairs, changed).flatMap((unit) => {
        if (objects.some(({ object }) => isDeclaredBy(unit.pair, object)))
            return [];
        const whose = places.filter((place) => isOfPlace(unit, place));
        const reached = ofOneCluster(places, unit.path).filter((place) => !whose.includes(place));
        if (reached.length === 0 && whose.length > 0)
            return [];
        const stage = (0,environment_names/* stageIn */.kK)(unit.folder, namedPlaces(places));
        const [unread] = [...unit.reads].filter((path) => changed.has(path) && !isRead(path)).sort(order/* byCodePoint */.HH);
        const note = whose.length > 0 || unread === undefined ? undefined : noteOf(unread);
        return [
            {
                ...changeOf(unitReason(unit, stage, whose), reached),
                isReached: true,
                delivered: async (environment, own) => {
                    const sides = await sidesOf(unit.pair, environment);
                    const isRendered = unreadOf(sides).length === 0;
                    const mayBeThere = stage === undefined || speaksOf(unit, [before, after], environment);
                    if (!isRendered && !(mayBeThere && mayMakePolicy(unit, [before, after])))
                        return no_sides/* noSides */.u;
                    return ofEnvironment(sides, own, environment, namespaces);
                },
                unit: {
                    ...(note === undefined ? {} : { note }),
                    ...(stage === undefined ? {} : { stage }),
                    made: (environment) => sidesOf(unit.pair, environment),
                },
            },
        ];
    });
    const filling = (await (0,changed_fillings/* changedFillings */.j)(read, before, after, changed, cache)).flatMap((one) => {
        const { reason, path, standing, isCompared } = one;
        // An environment that reads both compares them.
        const reached = byWords(places, path).filter(({ holds }) => !isCompared || !holds(path) || !holds(standing));
        return reached.length === 0 ? [] : [changeOf(reason, reached)];
    });
    return [...told, ...laid, ...apart, ...filling];
};
/** Whether an environment reads a unit itself, or the files that it is built from. */
const isOfPlace = function ({ folder, reads }, { environment, roots, holds }) { return roots.some((root) => root === folder || (0,revision_tree/* isInside */.FK)(folder, root)) ||
    (environment?.unit === undefined && [...reads].some(holds)) };
/** Whether the texts of a unit say the namespace of an environment. */
const speaksOf = function ({ reads }, sides, environment) {
    if (environment === undefined)
        return true;
    const word = new RegExp(`(?<![\\w-])${(0,quote_pattern/* quotePattern */.z)(environment.namespace)}(?![\\w-])`);
    return sides.some(({ textOf }) => [...reads].some((path) => word.test(textOf(path) ?? '')));
};
const unreadOf = function (sides) { return [...(sides.unproven ?? []), ...(sides.unread?.reasons ?? [])] };
const unitReason = function ({ pair, path }, stage, whose) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and with it what ${pair.title} brings to the namespace of this environment or to callers that its rules name: ${readersText(whose)}${stage === undefined ? '' : ` and nothing says whether ${stage} is of the same cluster`}, so that the change was not judged here. ${whose.length === 0 ? 'Give it an environment of its own beside this one' : 'Add its files to those of this one'}, or render both together and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
const readersText = function (whose) {
    const names = [...new Set(whose.flatMap(({ environment }) => environment?.name ?? []))];
    return names.length === 0
        ? 'no environment of meshgate.yaml reads that unit'
        : `environment ${(0,list_names/* listNames */.Z)(names, 3)} of meshgate.yaml reads that unit, and this one does not`;
};
const changeOf = function (reason, reached) { return ({
    path: (0,reach_units/* pathOf */.XM)(reason),
    reason,
    isReached: reached.length > 0,
    isOf: (environment) => reached.some((place) => place.environment?.name === environment?.name && place.environment?.namespace === environment?.namespace),
}) };
/** Whether a text names an object, and no other one whose name only begins alike. */
const names = function (text, object) { return new RegExp(`(?<![\\w-])${(0,quote_pattern/* quotePattern */.z)((0,gitops_object/* titleOf */.Gg)(object))}(?![\\w./-])`).test(text) };
const isDeclaredBy = function ({ before, after }, object) { return [before, after].some((unit) => unit?.declared?.path === object.path && names(unit.declared.by, object)) };
/** Objects of Argo CD and Flux by which a unit is rendered otherwise than before: the environment's own rendering sees nothing of it. */
const changedObjects = function (before, after, changed) {
    const [old, now] = [before, after].map(({ files }) => (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ path }) => changed.has(path))));
    const keyOf = (object) => `${object.group} ${(0,gitops_object/* titleOf */.Gg)(object)} ${object.path}`;
    const earlier = new Map((old ?? []).map((object) => [keyOf(object), object]));
    const later = new Map((now ?? []).map((object) => [keyOf(object), object]));
    return [...new Map([...earlier, ...later])].flatMap(([key, object]) => {
        const fields = delivery_fields/* deliveryFields */.y.get(`${object.group}/${object.kind}`);
        if (fields === undefined)
            return [];
        const [one, other] = [earlier.get(key), later.get(key)];
        const [field] = (0,delivery_fields/* changedPlaces */.f)(one?.content['spec'] ?? {}, other?.content['spec'] ?? {}, {
            rendered: [],
            neutral: fields.neutral,
        });
        if (field === undefined)
            return [];
        return [{ object, field: one === undefined || other === undefined ? 'spec' : `spec.${field}` }];
    });
};
const renderedReason = function (object, field) { return ({
    code: 'CHANGE_UNREAD',
    text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path} changes ${field}, and with it what is applied of the files of this environment: meshgate.yaml says nothing of it, so that the change was not judged. Write into the files what the object lays over them, or render it at both revisions and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line: 1, column: 1 },
}) };
const ofTemplates = /(?:^|\/)templates\//;
/** Environments whose unit is the chart of a template. */
const renderersOf = function (path, places) { return places.filter(({ environment, roots }) => environment?.unit !== undefined && ofTemplates.test(path) && roots.some((root) => (0,revision_tree/* isInside */.FK)(path, root))) };
/** Files that tools look for in the folder that they apply. */
const ofFolder = /(?:^|\/)(?:\.argocd-source[^/]*\.yaml|fleet\.ya?ml|\.(?:fleet|krm)ignore|\.sourceignore|Kptfile)$/;
/** Which environments a reason may be about. */
const reachOf = function (places, sides) {
    const all = [
        ...new Map(sides.flatMap(({ files }) => (0,gitops_object/* gitOpsObjects */.JD)(files)).map((one) => [JSON.stringify(one), one])).values(),
    ];
    return (reason) => {
        const path = (0,reach_units/* pathOf */.XM)(reason);
        if (ofFolder.test(path))
            return placesOf(places, (0,repository/* folderOf */.yS)(path), sides);
        const rendering = renderersOf(path, places);
        if (rendering.length > 0)
            return rendering;
        const named = all.filter((object) => names(reason.text, object));
        if (named.length === 0)
            return byWords(places.filter((place) => mayBeIn(path, place, sides)), path);
        const there = named.filter((object) => object.path === path);
        const delivering = deliverers(there.length > 0 ? there : named, all, sides);
        const reached = new Set(delivering.flatMap((object) => reachedBy(object, places, sides)));
        return places.filter((place) => reached.has(place));
    };
};
/** A text whose objects all name their namespaces is about those, and about every one where it is the root namespace. */
const mayBeIn = function (path, { environment }, sides) { return environment === undefined ||
    sides
        .flatMap(({ textOf }) => textOf(path) ?? [])
        .map((text) => (0,may_hold/* mayHold */.BV)(text))
        .every(({ namespaces, kinds }) => namespaces === 'any' ||
        namespaces.has(environment.namespace) ||
        namespaces.has(rootNamespaceOf(environment)) ||
        kinds === 'any' ||
        [...kinds].some((kind) => kind.startsWith('Cluster'))) };
const rootNamespaceOf = function (environment) { return environment?.mesh.rootNamespace ?? 'istio-system' };
/** These objects, those that take one of them for a source, and those that they apply themselves. */
const deliverers = function (objects, all, sides) {
    const found = new Set(objects);
    for (const object of found) {
        const folders = foldersOf(object, sides);
        for (const other of all)
            if (refersTo(other.content['spec'], object) || folders.some((folder) => (0,revision_tree/* isInside */.FK)(other.path, folder)))
                found.add(other);
    }
    return [...found];
};
const refersTo = function (value, source) {
    if (source.group !== 'source.toolkit.fluxcd.io' || typeof value !== 'object' || value === null)
        return false;
    if ((0,json/* isJsonObject */.OW)(value) && value['kind'] === source.kind && value['name'] === source.name)
        return true;
    return Object.values(value).some((inner) => refersTo(inner, source));
};
const unitsOf = function (object, sides) { return sides.flatMap(({ found }) => found.units.filter(({ declared }) => declared?.path === object.path && names(declared.by, object))) };
const foldersOf = function (object, sides) { return [
    ...new Set(unitsOf(object, sides).flatMap(({ declared }) => declared?.folder ?? [])),
] };
const namespaceOf = function ({ group, namespace, content }) {
    const spec = (0,fields/* objectAt */.lJ)(content, 'spec');
    if (group === 'argoproj.io')
        return (0,fields/* textAt */.$6)(spec, 'destination', 'namespace');
    return (0,fields/* textAt */.$6)(spec, 'targetNamespace') || (group === 'helm.toolkit.fluxcd.io' ? namespace : '');
};
/** Those for which something speaks; all, where it speaks for none. */
const preferring = function (places, speaksFor) {
    const some = places.filter(speaksFor);
    return some.length > 0 ? some : places;
};
const reachedBy = function (object, places, sides) {
    const units = unitsOf(object, sides);
    const namespace = namespaceOf(object);
    const isThere = ({ environment }) => environment?.namespace === namespace;
    if (units.length === 0) {
        if (object.group === 'source.toolkit.fluxcd.io')
            return [];
        // What stands in no folder of this repository is known by where it is applied.
        if (namespace === '' || namespace.includes('{{') || namespace.includes('$'))
            return byWords(places, object.path);
        return places.filter((place) => isThere(place) || namespace === rootNamespaceOf(place.environment));
    }
    const valueFiles = units.flatMap(({ source }) => (source.kind === 'helm' ? [source.valueFiles] : []));
    const inFolders = foldersOf(object, sides).flatMap((folder) => placesOf(places, folder, sides));
    const there = preferring(inFolders, isThere);
    const alike = preferring(there, ({ environment }) => valueFiles.some((files) => environment?.unit !== undefined && (0,same_list/* isSameList */.f)(files, environment.unit.values)));
    return preferring(alike, (place) => isNamedIn(object.path, place));
};
/** Environments of which files stand in a folder that is applied. */
const placesOf = function (places, folder, sides) { return places.filter(({ roots, holds }) => roots.some((root) => (0,revision_tree/* isInside */.FK)(root, folder) ||
    root === folder ||
    ((0,revision_tree/* isInside */.FK)(folder, root) && sides.some(({ tree }) => tree.below(folder).some(holds))))) };
const isNamedIn = function (path, { environment }) { return environment !== undefined &&
    [...path.split('/'), ...(0,repository/* nameOf */.Vb)(path).split(/[-_.]/)].some((word) => (0,environment_name/* isAlike */.HI)(word, environment.name)) };
/** Folders of programs have these names as well. */
const ofPrograms = /^(?:ci|test|testing|int|integration|review|live|canary)$/;
/**
 * A file that says nothing of where it counts: for the environments that its own path names, else for all of them, but for those
 * that stand elsewhere than a folder with the name of another one.
 */
const byWords = function (places, path) {
    const named = places.filter((place) => isNamedIn(path, place));
    return named.length > 0 ? named : byFolders(places, path);
};
const byFolders = function (places, path) {
    const others = (0,repository/* folderOf */.yS)(path)
        .split('/')
        .filter((folder) => (0,environment_name/* isEnvironmentName */.tq)(folder) && !ofPrograms.test(folder));
    return places.filter(({ roots }) => others.every((folder) => roots.some((root) => root.split('/').includes(folder))));
};
const namedPlaces = function (places) { return places.flatMap(({ environment, roots }) => (environment === undefined ? [] : [{ name: environment.name, roots }])) };
/**
 * A unit whose objects say themselves where they count: its path leaves out the environments of another cluster than those that
 * it names, and the alternatives to one. That a folder is named as one environment is tells no other namespace of a cluster apart,
 * and the name of a stage that no environment has tells none.
 */
const ofOneCluster = function (places, path) {
    const folders = (0,repository/* folderOf */.yS)(path)
        .split('/')
        .filter((folder) => !ofPrograms.test(folder));
    const all = namedPlaces(places);
    const beside = places.filter((place) => !folders.some((one) => (0,environment_names/* isFolderOfOther */.cg)(one, namedPlaces([place]), all)));
    const named = places.filter((place) => isNamedIn(path, place));
    const alike = named.length > 0 ? named : beside;
    const others = beside.filter((place) => alike.some((one) => mayShareCluster(one, place)));
    return places.filter((place) => alike.includes(place) || others.includes(place));
};
const mayShareCluster = function ({ environment: one }, { environment: other }) {
    if (one === undefined || other === undefined)
        return true;
    const shared = (0,environments_beside.sharedCluster)(one, other);
    return shared === 'one' || (shared === 'unknown' && one.namespace !== other.namespace);
};
/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
const withOutsideChanges = async function (sides, changes, environment) {
    const told = await Promise.all(changes.map((change) => tellOutside(change, sides, environment)));
    const reasons = told.flatMap(({ reason }) => reason ?? []);
    const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
    const notes = [...new Set(told.flatMap((one) => one.notes))].sort(order/* byCodePoint */.HH);
    return {
        ...sides,
        unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text))],
        notes: [...(sides.notes ?? []), ...notes],
    };
};
/** What a change is told as for one environment: what may open something there is a reason, and what was judged nowhere a line. */
const tellOutside = async function ({ isOf, delivered, reason, unit }, sides, environment) {
    if (isOf(environment)) {
        if (delivered === undefined)
            return { reason, notes: [] };
        const there = await delivered(environment, sides);
        const isElsewhere = unit?.stage !== undefined && (0,meeting_objects/* areAlternatives */.$b)(sides.before, there.before);
        if (isElsewhere)
            return { notes: [...(unit.note === undefined ? [] : [unit.note]), ...(0,meeting_objects/* elsewhereNote */.$Y)([unit.stage])] };
        if (!isJudged(there, sides))
            return { reason, notes: [] };
    }
    if (unit?.note === undefined)
        return { notes: [] };
    const made = await unit.made(environment);
    const isNothing = unreadOf(made).length === 0 && (0,deciding_in/* decidingIn */.h)(made.before, made.after) === undefined;
    return { notes: isNothing ? [] : [unit.note] };
};
const byKey = function (objects) { return new Map(objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])) };
const isSame = function (one, other) { return (0,json/* isSameJson */.TL)(one?.content ?? null, other?.content ?? null) };
const isDelivery = function ({ key }) { return delivery_fields/* deliveryFields */.y.has(`${key.group}/${key.kind}`) };
/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = function (delivered, own) {
    const unread = [...(delivered.unproven ?? []), ...(delivered.unread?.reasons ?? []), ...delivered.unreadableBefore];
    if (unread.length > 0)
        return false;
    const [before, after] = [byKey(delivered.before), byKey(delivered.after)];
    const [ownBefore, ownAfter] = [byKey(own.before), byKey(own.after)];
    const isNew = before.size === 0;
    const isOpen = (name) => !isSame(before.get(name), after.get(name)) &&
        !(isSame(after.get(name), ownAfter.get(name)) && (isNew || isSame(before.get(name), ownBefore.get(name))));
    const open = [...new Map([...before, ...after])].filter(([name]) => isOpen(name)).map(([, object]) => object);
    return (!open.some(isDelivery) &&
        (0,deciding_in/* decidingIn */.h)(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined);
};


/***/ })

};
