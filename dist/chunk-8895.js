export const id = 8895;
export const ids = [8895];
export const modules = {

/***/ 55350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ negativeField)
/* harmony export */ });
/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
const negativeField = function (name) { return `not${name.charAt(0).toUpperCase()}${name.slice(1)}` };


/***/ }),

/***/ 88564:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jwksUriOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** The CRD of RequestAuthentication has `jwksUri` and `jwks_uri` for this one field of security/v1beta1/jwt.proto. Empty: by discovery. */
const jwksUriOf = function (rule) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwksUri') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwks_uri') };


/***/ }),

/***/ 63344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ nameLabel),
/* harmony export */   lh: () => (/* binding */ namespaceLabels),
/* harmony export */   mV: () => (/* binding */ takesNamespace)
/* harmony export */ });
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22589);

/** The API server gives it to every namespace, whatever its object says (K pkg/apis/core/v1/defaults.go: SetDefaults_Namespace). */
const nameLabel = 'kubernetes.io/metadata.name';
/** Labels of a namespace as the API server has them; of one that was not read, the one that is known. */
const namespaceLabels = function (name, namespace) { return ({ ...namespace?.labels, [nameLabel]: name }) };
/** Whether a label selector takes a namespace; undefined where it asks for labels of one that was not read. */
const takesNamespace = function (selector, name, namespace) {
    if (namespace === undefined && (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorLabels */ .Zn)(selector).some((label) => label !== nameLabel))
        return undefined;
    return (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .selectsLabels */ .B)(selector, namespaceLabels(name, namespace));
};


/***/ }),

/***/ 38698:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38698, module.exports, ["Q","X"], "./later-mesh.cjs")

/***/ }),

/***/ 92596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ destinationKey),
/* harmony export */   Q7: () => (/* binding */ byDestination),
/* harmony export */   jN: () => (/* binding */ labelsKey),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

const labelTexts = new WeakMap();
/** Equal for the same labels in the same namespace, in whatever order they are written. */
const labelsKey = function (namespace, labels) {
    let text = labelTexts.get(labels);
    if (text === undefined) {
        text = JSON.stringify(Object.entries(labels).sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left[0], right[0])));
        labelTexts.set(labels, text);
    }
    return `${namespace} ${text}`;
};
/** Workloads or a Service, at any port. */
const placeKey = function ({ namespace, labels, service }) { return `${labelsKey(namespace, labels)}/${service ?? ''}` };
/** What is addressed: equal for two destinations that differ in nothing but what is known of them. */
const destinationKey = function (destination) { return `${destination.port}/${placeKey(destination)}` };
const byDestination = function (left, right) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.namespace, right.namespace) ||
    Number(right.known) - Number(left.known) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.title, right.title) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(labelsKey('', left.labels), labelsKey('', right.labels)) ||
    left.port - right.port };


/***/ }),

/***/ 30821:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(30821, module.exports, ["WG","m6","x1"], "./later-mesh.cjs")

/***/ }),

/***/ 15812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   UU: () => (/* binding */ hostsForNamespace),
/* harmony export */   xX: () => (/* binding */ commonHosts)
/* harmony export */ });
/** Hosts of gateways and routes: whole names, `*` or `*.example.com`; in lower case (I pkg/config/host/name.go). */
const isWild = function (host) { return host.startsWith('*') };
/** Whether every host that `inner` stands for is one of `outer`'s. */
const isWithin = function (inner, outer) {
    if (!isWild(outer))
        return inner === outer;
    if (!isWild(inner))
        return inner.endsWith(outer.slice(1));
    return inner.length >= outer.length && inner.slice(1).endsWith(outer.slice(1));
};
/** The narrower one of every pair that meets (I host/names.go: Intersection). */
const commonHosts = function (left, right) { return [
    ...new Set(left.flatMap((one) => right.flatMap((other) => (isWithin(one, other) ? [one] : isWithin(other, one) ? [other] : [])))),
] };
/** Hosts that routes of a namespace may bind to; `namespace/host`, `*` for any namespace. */
const hostsForNamespace = function (hosts, namespace) { return hosts.flatMap((host) => {
    const slash = host.indexOf('/');
    const space = host.slice(0, slash);
    return space === '*' || space === namespace ? [host.slice(slash + 1)] : [];
}) };


/***/ }),

/***/ 3666:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ standsIn),
/* harmony export */   FK: () => (/* binding */ isRbac),
/* harmony export */   G4: () => (/* binding */ rbacOf),
/* harmony export */   Rj: () => (/* binding */ namesRole)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
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

/***/ 83547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ grantsBeside),
/* harmony export */   G8: () => (/* binding */ leftOutReason),
/* harmony export */   Rx: () => (/* binding */ withBeside)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16918);




/** Why a file that the change's own list leaves out was not judged. */
const leftOutReason = function (path, files) { return ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
    where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path), line: 1, column: 1 },
}) };
/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
const grantsBeside = async function (repository, { base, head }, paths) {
    if (paths.length === 0)
        return [];
    const [before, after] = await Promise.all([base, head].map((revision) => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevisionUnits */ .Rd)(repository, revision, '')));
    if (before === undefined || after === undefined)
        return [];
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q2)({ selection: 'named', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)() });
    const grantsIn = (side, path) => {
        if (side.found.isTaken(path) || side.tree.isLink(path))
            return undefined;
        const file = side.files.find((one) => one.path === path);
        if (file === undefined)
            return side.listing.some((one) => one.path === path) ? undefined : [];
        return grantsOf(read(file));
    };
    const found = paths.flatMap((path) => {
        const [old, now] = [grantsIn(before, path), grantsIn(after, path)];
        return old === undefined || now === undefined ? [] : [{ path, before: old, after: now }];
    });
    // Of one name in two files nobody knows which is applied.
    const counts = new Map();
    for (const { before: old, after: now } of found)
        for (const key of new Set([...old, ...now].map(({ key: one }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one))))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return found.filter((file) => [...file.before, ...file.after].every(({ key }) => counts.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === 1));
};
const grantsOf = function (read) {
    const { objects, ignored, unread, withoutNamespace } = read;
    const isWhole = ignored.length === 0 && unread.length === 0 && withoutNamespace.length === 0;
    const isOnce = new Set(objects.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))).size === objects.length;
    return isWhole && isOnce && objects.every(({ key }) => key.group === 'rbac.authorization.k8s.io')
        ? objects
        : undefined;
};
/**
 * The sides of an environment with the files that the change's own list leaves out. Objects in the namespace of another environment
 * are that one's. A file with an object that the environment describes itself proves nothing.
 */
const withBeside = function (sides, files, environment, { protected: settings, head }) {
    if (files.length === 0)
        return sides;
    const others = new Set((settings?.environments ?? []).map(({ namespace }) => namespace));
    const isAbout = ({ key }) => environment === undefined || key.namespace === environment.namespace || !others.has(key.namespace);
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const [before, after, reasons] = [[], [], []];
    for (const file of files) {
        const [old, now] = [file.before.filter(isAbout), file.after.filter(isAbout)];
        if ([...old, ...now].some(({ key }) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))))
            reasons.push(leftOutReason(file.path, head?.locate('').path ?? 'meshgate.yaml'));
        else {
            before.push(...old);
            after.push(...now);
        }
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
    };
};


/***/ }),

/***/ 15717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unreadOf)
/* harmony export */ });
/** Why what was rendered or read of a change is not known in whole. */
const unreadOf = function (sides) { return [
    ...(sides.unproven ?? []),
    ...(sides.unread?.reasons ?? []),
] };


/***/ }),

/***/ 39386:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchUnjudged: () => (/* binding */ searchUnjudged)
});

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/manifests/ytt-overlays.ts
var ytt_overlays = __webpack_require__(46231);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/open/beside/about-environment.ts
var about_environment = __webpack_require__(3666);
// EXTERNAL MODULE: ./src/manifests/environment-name.ts
var environment_name = __webpack_require__(22487);
;// CONCATENATED MODULE: ./src/open/beside/environment-names.ts

/** Whether a folder has an environment's name, or is one of those that its files stand in. */
const isFolderOf = function (folder, { name, roots }) { return (0,environment_name/* isAlike */.HI)(folder, name) || roots.some((root) => root.split('/').includes(folder)) };
/** The innermost of a path's folders that has the name of a stage, where no environment of the configuration has that name. */
const stageIn = function (folder, places) {
    const folders = folder.split('/');
    const at = folders.findLastIndex((one) => (0,environment_name/* isEnvironmentName */.tq)(one) && !places.some((place) => isFolderOf(one, place)));
    return at === -1 ? undefined : folders.slice(0, at + 1).join('/');
};
/** Whether a folder has the name of another environment of the configuration than this one. */
const isFolderOfOther = function (folder, own, places) { return (0,environment_name/* isEnvironmentName */.tq)(folder) &&
    !own.some((place) => isFolderOf(folder, place)) &&
    places.some((place) => isFolderOf(folder, place)) };

;// CONCATENATED MODULE: ./src/open/beside/standing-permissions.ts

/**
 * Roles and bindings that the change leaves alone and that nothing builds from: a role that changes is given by bindings elsewhere,
 * and a binding that comes names a role of another file.
 */
const standingPermissions = function ([before, after], changed, objectsIn) { return after.files.flatMap((file) => {
    const { path, text } = file;
    if (changed.has(path) || !text.includes('rbac.authorization.k8s.io'))
        return [];
    if (before.textOf(path) !== text || after.tree.isLink(path))
        return [];
    if (before.found.isTaken(path) || after.found.isTaken(path))
        return [];
    const { objects, unread } = objectsIn(file);
    const found = unread.length > 0 ? [] : objects.filter(about_environment/* isRbac */.FK);
    return found.length === 0 ? [] : [{ path, objects: found }];
}) };

// EXTERNAL MODULE: ./src/units/touched-places.ts
var touched_places = __webpack_require__(87006);
// EXTERNAL MODULE: ./src/open/beside/environments-beside.ts
var environments_beside = __webpack_require__(86588);
// EXTERNAL MODULE: ./src/open/beside/alternatives.ts
var alternatives = __webpack_require__(31455);
;// CONCATENATED MODULE: ./src/open/beside/files-of-namespace.ts













const rootsOf = function (globs) { return globs.map((glob) => (0,manifests_glob/* globRoot */.Hc)(glob)) };
const segmentsOf = function (path) { return path.split('/').filter((part) => part !== '') };
/** How many folders two paths share. */
const sharedBy = function (left, right) {
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? left.length : at;
};
/** Whether a file stands in another folder than an environment's, where folders tell it and another environment apart. */
const isApart = function (folders, root, other) {
    const shared = sharedBy(root, other);
    if (shared === root.length || shared === other.length)
        return false;
    return sharedBy(folders, root) === shared && folders.length > shared;
};
const named = function (listings) { return listings.map(({ environment, roots }) => ({ name: environment.name, roots })) };
/**
 * Whether a file may be about the same cluster as an environment, by where it stands: not below a folder that has the name of
 * another environment, and not beside the folders that tell this one and another of its namespace apart.
 */
const mayBeOf = function (folders, listings, areOne) { return (environment) => {
    const ours = listings.filter((one) => one.environment.name === environment.name);
    const own = ours.flatMap(({ roots }) => roots.map(segmentsOf));
    const others = listings
        .filter((one) => one.environment.name !== environment.name && one.environment.namespace === environment.namespace)
        .filter((one) => !areOne(one.environment.name, environment.name))
        .flatMap(({ roots }) => roots.map(segmentsOf));
    const isOther = (folder) => isFolderOfOther(folder, named(ours), named(listings));
    if (own.length === 0 || folders.some(isOther))
        return false;
    return own.some((root) => !others.some((other) => isApart(folders, root, other)));
} };
/** Whether a file may be about an environment: of whom its roles and bindings are is known beside the environment's own. */
const mayBeAbout = function (file, environment) { return file.isOf(environment) &&
    (file.unreadable?.has(environment.namespace) ??
        [...file.before, ...file.after].some((object) => (0,about_environment/* standsIn */.Bl)(environment)(object) || (0,about_environment/* isRbac */.FK)(object))) };
/** Of a template any namespace may be, which says nothing of this one; an overlay changes policies wherever they are. */
const namespacesIn = function (path, all, ...sides) { return new Set(sides.flatMap((side) => {
    const text = side.textOf(path) ?? '';
    const holds = (0,may_hold/* mayHold */.BV)(text);
    if (holds.namespaces !== 'any')
        return [...holds.namespaces];
    return (0,ytt_overlays/* overlaysIn */.j)(text).length > 0 && (0,may_hold/* mayHoldPolicy */.D9)(holds) ? [...all] : [];
})) };
const isFilledIn = /[{}$#(]/;
/** Objects that a text of another program writes out, by its words. */
const namedKinds = function (text) { return text.split(/^---/m).flatMap((document) => {
    const kind = /^kind:[ \t]*["']?([A-Za-z]+)/m.exec(document)?.[1];
    if (kind === undefined)
        return [];
    const name = /^metadata:[^]*?\bname:[ \t]*["']?([^\s"',}]+)/m.exec(document)?.[1];
    return [{ kind, name: name === undefined || isFilledIn.test(name) ? undefined : name }];
}) };
const isEqualOrUnsaid = function (one, other) { return one === undefined || other === undefined || one === other };
const mayBeOne = function (one, other) { return one.kind === other.kind && isEqualOrUnsaid(one.name, other.name) && isEqualOrUnsaid(one.namespace, other.namespace) };
/**
 * Which environments are parts of one cluster: the settings of both name it, or the folders of each hold objects of which the
 * other's hold none, by the words of a chart's templates where nobody rendered it. Folders that hold the same objects, or none
 * that can be told, are those of two clusters. The base alone tells it.
 */
const shareOneCluster = function (listings, namedBelow) {
    const known = new Map();
    const held = (listing) => {
        const objects = known.get(listing) ?? namedBelow(listing.roots).filter(({ kind }) => !alternatives/* common */.sh.has(kind));
        known.set(listing, objects);
        return objects;
    };
    return (one, other) => {
        const [left, right] = [one, other].map((name) => listings.find(({ environment }) => environment.name === name));
        if (left === undefined || right === undefined)
            return false;
        const shared = (0,environments_beside.sharedCluster)(left.environment, right.environment);
        if (shared !== 'unknown')
            return shared === 'one';
        const [ours, theirs] = [held(left), held(right)];
        return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((object) => mayBeOne(one, object)));
    };
};
/** Of these files, those that may be about the namespace of an environment, and what they hold in both revisions. */
const filesOfNamespaces = function (paths, [before, after], listings, noteOf) {
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache: (0,read_objects/* createReadCache */.VC)() });
    const readWhole = (file) => {
        const { objects, unread, withoutNamespace } = read(file);
        const nowhere = new Set(withoutNamespace.map((key) => (0,ports_object/* keyText */.Pu)(key)));
        return unread.length > 0 ? [] : objects.filter(({ key }) => !nowhere.has((0,ports_object/* keyText */.Pu)(key)));
    };
    const objectsOf = (side, path) => {
        const file = side.files.find((one) => one.path === path);
        if (file === undefined || side.tree.isLink(path))
            return side.listing.some((one) => one.path === path) ? undefined : [];
        return read(file).unread.length > 0 ? undefined : readWhole(file);
    };
    const areOne = shareOneCluster(listings, (roots) => before.files
        .filter(({ path }) => roots.some((root) => (0,repository/* isBelow */.Yw)(path, root)))
        .flatMap((file) => {
        const { objects, unread } = read(file);
        return unread.length > 0 ? namedKinds(file.text) : objects.map(({ key }) => key);
    }));
    const held = paths.map((path) => ({ path, old: objectsOf(before, path), now: objectsOf(after, path) }));
    // Where a workload leaves one file and comes in another one, both tell that it moves.
    const together = (0,touched_places/* touchedPlaces */.bJ)(held.flatMap(({ old }) => old ?? []), held.flatMap(({ now }) => now ?? []), new Set());
    const movesOf = (objects) => {
        const titles = new Set(objects.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)));
        const isOf = ({ workloads, formerly }) => [...workloads, ...formerly].some((title) => titles.has(title));
        return (together?.moves ?? []).filter(isOf);
    };
    const namespaces = new Set(listings.map(({ environment }) => environment.namespace));
    const placeOf = (path) => {
        const folders = segmentsOf(path).slice(0, -1);
        const folder = stageIn(folders.join('/'), named(listings));
        const stage = folder === undefined
            ? undefined
            : { folder, held: (0,once/* once */.O)(() => before.files.filter((one) => (0,repository/* isBelow */.Yw)(one.path, folder)).flatMap(readWhole)) };
        return { isOf: mayBeOf(folders, listings, areOne), ...(stage === undefined ? {} : { stage }) };
    };
    const files = held.flatMap(({ path, old, now }) => {
        const isTaken = before.found.isTaken(path) || after.found.isTaken(path);
        const place = placeOf(path);
        const moves = movesOf([...(old ?? []), ...(now ?? [])]);
        const rest = { path, isTaken, moves, note: noteOf(path), ...place };
        const file = old === undefined || now === undefined
            ? { ...rest, before: [], after: [], unreadable: namespacesIn(path, namespaces, before, after) }
            : { ...rest, before: old, after: now };
        const counts = (environment) => mayBeAbout(file, environment) || (moves.length > 0 && file.isOf(environment));
        return listings.some(({ environment }) => counts(environment)) ? [file] : [];
    });
    const grants = files.some((file) => [...file.before, ...file.after].some(about_environment/* isRbac */.FK));
    const standing = grants ? standingPermissions([before, after], new Set(paths), read) : [];
    return {
        files,
        standing: standing.map((file) => ({ ...file, isOf: placeOf(file.path).isOf })),
        namespaces,
    };
};

// EXTERNAL MODULE: ./src/open/beside/grants-beside.ts
var grants_beside = __webpack_require__(83547);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/deliveries/changed-fillings.ts
var changed_fillings = __webpack_require__(39278);
// EXTERNAL MODULE: ./src/open/deliveries/delivery-fields.ts
var delivery_fields = __webpack_require__(59575);
;// CONCATENATED MODULE: ./src/open/deliveries/changed-objects.ts



/** Whether a text names an object, and no other one whose name only begins alike. */
const isNaming = function (text, object) { return new RegExp(`(?<![\\w-])${(0,quote_pattern/* quotePattern */.z)((0,gitops_object/* titleOf */.Gg)(object))}(?![\\w./-])`).test(text) };
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

// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/open/reached/reach-units.ts + 72 modules
var reach_units = __webpack_require__(75849);
// EXTERNAL MODULE: ./src/open/reached/rendered-sides.ts + 5 modules
var rendered_sides = __webpack_require__(84189);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/beside/outside-change.ts
var outside_change = __webpack_require__(15717);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
;// CONCATENATED MODULE: ./src/open/beside/reached-places.ts












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
        const named = all.filter((object) => isNaming(reason.text, object));
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
const unitsOf = function (object, sides) { return sides.flatMap(({ found }) => found.units.filter(({ declared }) => declared?.path === object.path && isNaming(declared.by, object))) };
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
    const beside = places.filter((place) => !folders.some((one) => isFolderOfOther(one, namedPlaces([place]), all)));
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

// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
;// CONCATENATED MODULE: ./src/open/beside/units-apart.ts







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
    const known = new Set(delivered.before.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const selects = (0,once/* once */.O)(() => [...own.before, ...own.after].some(selectsNamespaces));
    // Nobody ran in a namespace that comes: whom the environment's rules know there is told by the pods.
    const comesApart = ({ key }) => key.group === '' && key.kind === 'Namespace' && !places.has(key.name) && !known.has((0,ports_object/* keyText */.Pu)(key)) && !selects();
    const matters = (object) => (places.has(object.key.namespace) && !comesApart(object)) ||
        grants(object) ||
        ((0,pod_templates/* makesPods */.UX)(object) && moved().has((0,ports_object/* keyTitle */.Gv)(object.key)));
    return { ...delivered, before: delivered.before.filter(matters), after: delivered.after.filter(matters) };
};
/** Whether an object asks for namespaces by their labels, or for all of them: routes of a Gateway, webhooks, discovery. */
const selectsNamespaces = function ({ content }) { return /"(?:namespaceSelector|allowedRoutes)"|discoverySelectors/.test(JSON.stringify(content)) };
/** Workloads that take or leave an account which the environment's rules or bindings name. */
const movedTitles = function ({ before, after }, own) {
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    return (0,naming_accounts/* movesOfNamed */.d_)(states, [...own.before, ...own.after]);
};

;// CONCATENATED MODULE: ./src/open/beside/outside-changes.ts
















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
        if (deliveries.some(({ text }) => isNaming(text, object)))
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
        const stage = stageIn(unit.folder, namedPlaces(places));
        const [unread] = [...unit.reads].filter((path) => changed.has(path) && !isRead(path)).sort(order/* byCodePoint */.HH);
        const note = whose.length > 0 || unread === undefined ? undefined : noteOf(unread);
        return [
            {
                ...changeOf(unitReason(unit, stage, whose), reached),
                isReached: true,
                delivered: async (environment, own) => {
                    const sides = await sidesOf(unit.pair, environment);
                    const isRendered = (0,outside_change/* unreadOf */.D)(sides).length === 0;
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
    const word = (0,quote_pattern/* wholeWord */.S)(environment.namespace);
    return sides.some(({ textOf }) => [...reads].some((path) => word.test(textOf(path) ?? '')));
};
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
const isDeclaredBy = function ({ before, after }, object) { return [before, after].some((unit) => unit?.declared?.path === object.path && isNaming(unit.declared.by, object)) };

// EXTERNAL MODULE: ./src/open/unjudged.ts
var unjudged = __webpack_require__(78816);
;// CONCATENATED MODULE: ./src/open/search-unjudged.ts













/** Files named one by one; the others are counted. */
const search_unjudged_named = 20;
const isManifest = (0,manifests_glob/* globMatcher */.fU)(manifests_glob/* defaultGlobs */.Fq);
/** What `findUnjudged` finds where somebody lists files. */
const searchUnjudged = async function (run, repository, revisions, projects) {
    const configurations = projects.map(({ configuration }) => configuration);
    const old = configurations.flatMap(({ base }) => base ?? []).map(readerOf);
    const now = configurations.map(headReaders);
    const opened = (0,once/* once */.O)(() => (0,revision_units/* readBothUnits */.Nu)(repository, revisions, run.context.repository.path));
    const unitsAt = async (revision) => {
        const { before, after } = await opened();
        return revision === revisions.base ? before : after;
    };
    const matcherOf = (some, revision) => matcherOfReaders(some, () => unitsAt(revision));
    const [atBase, atHead, isAdded] = await Promise.all([
        matcherOf(old, revisions.base),
        matcherOf(now.flatMap(({ judging }) => judging), revisions.head),
        matcherOf(now.flatMap(({ added }) => added), revisions.head),
    ]);
    const files = projects.map(({ path }) => path).join(', ');
    const isRead = (path) => atBase(path) || atHead(path);
    const judging = old.length > 0 ? old : now.flatMap(({ judging: readers }) => readers);
    const places = await Promise.all(judging.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const [reads, roots] = [[{ config, environments: [environment] }], rootsIn(environment, config)];
        const [one, other] = await Promise.all([matcherOf(reads, revisions.base), matcherOf(reads, revisions.head)]);
        return { environment, roots, holds: (path) => one(path) || other(path) };
    })));
    const outside = await outsideChanges(run, await opened(), places, {
        isRead,
        noteOf: (path) => noteOf(path, files, isAdded),
    });
    const [reached, unreached] = [
        outside.filter(({ isReached }) => isReached),
        outside.filter(({ isReached }) => !isReached),
    ];
    const candidates = await changedManifests(repository, revisions);
    const deciding = await thatMayDecide(repository, revisions, candidates.filter((path) => !isRead(path)));
    const isTold = (path) => reached.some((one) => one.path === path);
    const others = [...new Set([...deciding, ...unreached.map(({ path }) => path)])]
        .filter((path) => !isTold(path))
        .sort(order/* byCodePoint */.HH);
    if (old.length > 0) {
        const listings = old.flatMap(listingsOf);
        const sought = listings.length === 0 ? [] : deciding.filter((path) => !isAdded(path));
        const sides = sought.length === 0 ? undefined : await Promise.all([unitsAt(revisions.base), unitsAt(revisions.head)]);
        const ofNamespaces = sides === undefined
            ? unjudged/* noFilesOfNamespaces */.ak
            : filesOfNamespaces(sought, sides, listings, (path) => noteOf(path, files, isAdded));
        const told = new Set(ofNamespaces.files.map(({ path }) => path));
        const rest = others.filter((path) => !told.has(path));
        return { reasons: [], notes: notesOf(rest, files, isAdded), beside: [], ofNamespaces, outside: reached };
    }
    const beside = await (0,grants_beside/* grantsBeside */.C0)(repository, revisions, deciding);
    const judged = new Set(beside.map(({ path }) => path));
    // The list that the change brings says more of them.
    const leftOut = deciding.filter((path) => !judged.has(path));
    return {
        reasons: reasonsOf(leftOut, files),
        notes: [],
        beside,
        ofNamespaces: unjudged/* noFilesOfNamespaces */.ak,
        outside: reached.filter(({ path }) => !leftOut.includes(path)),
    };
};
/** Without environments the list of the configuration itself is one. */
const readerOf = function (config) {
    const { environments } = config.protected;
    return { config, environments: environments.length === 0 ? [undefined] : environments };
};
/** Where each environment's list begins; a unit's folder, where it is rendered. */
const listingsOf = function ({ config, environments }) { return environments.flatMap((environment) => {
    if (environment === undefined)
        return [];
    return [{ environment, roots: rootsIn(environment, config) }];
}) };
const rootsIn = function (environment, config) { return environment?.unit === undefined
    ? rootsOf((0,policies/* policyFiles */.q)(environment, config.protected).globs)
    : [(0,repository/* normalPath */.FE)(environment.unit.path) ?? environment.unit.path] };
/** Environments that the change adds to a configuration judge nothing yet: those of the base do. */
const headReaders = function ({ base, head, }) {
    if (head === undefined)
        return { judging: [], added: [] };
    const reader = readerOf(head);
    if (base === undefined)
        return { judging: [reader], added: [] };
    const names = new Set(readerOf(base).environments.map((one) => one?.name));
    const { environments } = reader;
    return {
        judging: [{ ...reader, environments: environments.filter((one) => names.has(one?.name)) }],
        added: [{ ...reader, environments: environments.filter((one) => !names.has(one?.name)) }],
    };
};
const matcherOfReaders = async function (readers, units) {
    const matchers = await Promise.all(readers.flatMap(({ config, environments }) => environments.map(async (environment) => {
        const folder = environment?.snapshot?.folder;
        const isSnapshot = (path) => folder !== undefined && (0,repository/* isBelow */.Yw)(path, folder);
        if (environment?.unit === undefined) {
            const matches = (0,manifests_glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(environment, config.protected).globs);
            return (path) => matches(path) || isSnapshot(path);
        }
        const { found } = await units();
        const { reads } = found.configured(environment.unit, environment.namespace);
        return (path) => reads.has(path) || isSnapshot(path);
    })));
    return (path) => matchers.some((matches) => matches(path));
};
const changedManifests = async function ({ whole }, { base, head }) {
    const [before, after] = await Promise.all([whole.list(base), whole.list(head)]);
    return [...(0,revision_units/* changedPaths */.vl)(before, after)].filter(isManifest).sort(order/* byCodePoint */.HH);
};
/** Secrets by which somebody is an account, or a node, to the API server. */
const isToken = /kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token/;
/** By the words of either side; a link may bring anything. */
const thatMayDecide = async function ({ whole }, { base, head }, paths) {
    if (paths.length === 0)
        return [];
    const decoder = new TextDecoder();
    const texts = await Promise.all([whole.read(base, paths), whole.read(head, paths)]);
    const listings = await Promise.all([whole.list(base), whole.list(head)]);
    const links = new Set(listings.flat().flatMap(({ kind, path }) => (kind === 'file' ? [] : [path])));
    const mayDecide = (bytes) => {
        const text = decoder.decode(bytes);
        const holds = (0,may_hold/* mayHold */.BV)(text);
        return ((0,may_hold/* mayCount */.bT)(holds) && (0,may_decide/* mayHoldDeciding */.M)(holds)) || isToken.test(text);
    };
    return paths.filter((path) => {
        const sides = texts.flatMap((side) => side.get(path) ?? []);
        // What neither side can give is unknown, and nobody's proof.
        return links.has(path) || sides.length === 0 || sides.some(mayDecide);
    });
};
const shown = function (path) { return `\`${(0,not_regular/* printableName */.Nt)(path)}\`` };
const noteOf = function (path, files, isAdded) { return isAdded(path)
    ? `${shown(path)} changed and belongs only to an environment that the same change adds to ${files}: it was not judged`
    : `${shown(path)} changed and belongs to no environment of ${files}: it was not judged` };
const notesOf = function (paths, files, isAdded) { return [
    ...paths.slice(0, search_unjudged_named).map((path) => noteOf(path, files, isAdded)),
    ...(paths.length > search_unjudged_named ? [`${paths.length - search_unjudged_named} more changed files like these were not judged`] : []),
] };
/** As many reasons as a review shows. */
const mostReasons = 10;
const reasonsOf = function (paths, files) {
    const fitting = paths.length > mostReasons ? paths.slice(0, mostReasons - 1) : paths;
    const more = paths.length - fitting.length;
    return [
        ...fitting.map((path) => (0,grants_beside/* leftOutReason */.G8)(path, files)),
        ...(more === 0
            ? []
            : [
                {
                    code: 'CHANGE_UNREAD',
                    text: `${more} more changed files are left out by the list that the same change brings with ${files}, and were not judged`,
                },
            ]),
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


/***/ })

};
