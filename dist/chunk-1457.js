export const id = 1457;
export const ids = [1457];
export const modules = {

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

/***/ 51457:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withFilesOfNamespace: () => (/* binding */ withFilesOfNamespace)
/* harmony export */ });
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _rbac_compare_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19995);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49776);
/* harmony import */ var _about_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3666);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3366);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31455);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50247);








const reasonOf = function (file, where, why) { return ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_7__/* .printableName */ .Nt)(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}`,
    where,
}) };
const addIt = 'Add it to `policies`';
/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = function (own, old, now) {
    const before = new Set(old.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    const come = now.filter(({ key }) => !before.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    const others = new Map(come.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object]));
    // What it decides shows beside what the environment has besides.
    const otherwise = own.map((object) => others.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)) ?? object);
    return (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_4__/* .decidingIn */ .h)(own, otherwise, { counts: (name) => others.has(name) });
};
const tellsApart = function ({ before, after }, move) { return [...before, ...after].some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldApart */ .qH)(object, move)) };
/** What of a file decides in an environment, as a part of it or as a credential of one of its accounts. */
const openingIn = function (old, now, around) {
    const deciding = (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_4__/* .decidingIn */ .h)(old, now, { around });
    if (deciding !== undefined)
        return deciding;
    const rows = (0,_rbac_compare_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePermissions */ .a)({ objects: old, reads: [] }, { objects: now, reads: [] });
    return rows.some(({ kind }) => kind !== 'lost') ? (now[0] ?? old[0]) : undefined;
};
const told = function (...notes) { return ({ before: [], after: [], reasons: [], notes }) };
const unproven = function (reason, ...notes) { return ({ ...told(...notes), reasons: [reason] }) };
/** A file below a folder with the name of a stage, which no environment has: its namespace may be one of another cluster. */
const judgeStage = function (file, folder, held, sides, [old, now]) {
    if ((0,_alternatives_js__WEBPACK_IMPORTED_MODULE_5__/* .haveAnotherState */ .Nn)(sides.before, held))
        return told(file.note, ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .elsewhereNote */ .$Y)([folder]));
    const opening = openingIn(old, now, sides);
    if (opening === undefined)
        return told(file.note);
    const why = `nothing says whether \`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_7__/* .printableName */ .Nt)(folder)}\` is of the same cluster: it was not judged. Give it an environment of its own, or add it to \`policies\``;
    return unproven(reasonOf(file, opening.source, why));
};
const judgeFile = function (file, sides, counts, { isMoved, seen, own }) {
    if (file.unreadable !== undefined) {
        const where = { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_7__/* .printableName */ .Nt)(file.path), line: 1, column: 1 };
        return unproven(reasonOf(file, where, `it cannot be read. ${addIt}`));
    }
    const [old, now] = [file.before.filter(counts), file.after.filter(counts)];
    if (old.length + now.length === 0)
        return told(file.note);
    if (file.stage !== undefined)
        return judgeStage(file, file.stage.folder, file.stage.held(), sides, [old, now]);
    const isOwn = ({ key }) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key));
    const isFurther = (object) => !isOwn(object);
    const other = file.isTaken ? undefined : anotherOf(sides.after, old.filter(isOwn), now.filter(isOwn));
    if (other !== undefined)
        return unproven(reasonOf(file, other.source, `it describes an object of the list otherwise. ${addIt}`));
    // What describes the list's objects otherwise from the start is of another cluster, or what the list was made from.
    const isElsewhere = (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_5__/* .haveAnotherState */ .Nn)(sides.before, old);
    const [before, after] = isElsewhere ? [[], []] : [old.filter(isFurther), now.filter(isFurther)];
    const [first] = [...after, ...before];
    if (first === undefined)
        return told(file.note);
    const keys = [...new Set([...before, ...after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)))];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys)
        seen.add(key);
    if (isRepeated)
        return unproven(reasonOf(file, first.source, `another file that the list leaves out describes the same object. ${addIt}`));
    if (file.isTaken) {
        const opening = openingIn(before, after, sides);
        if (opening === undefined)
            return told(file.note);
        const why = `something that the list leaves out builds from it: it was not judged. ${addIt}`;
        return unproven(reasonOf(file, opening.source, why), file.note);
    }
    const why = isMoved
        ? 'its pods take or leave a service account by which this environment decides'
        : "it is about this environment's namespace";
    const note = `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_7__/* .printableName */ .Nt)(file.path)}\` changed, no list has it, and ${why}: it was judged as if it stood there`;
    return { before, after, reasons: [], notes: [note] };
};
/**
 * The sides of an environment with what the change touches in its namespace, or of its accounts and of the whole cluster, and no
 * environment reads: it is judged with what the list names, as if it stood there. What the environment describes itself stays as
 * the list has it: the other description is of another cluster, or what this one was made from.
 */
const withFilesOfNamespace = function (sides, { files, standing, namespaces }, environment) {
    if (files.length === 0)
        return sides;
    if (environment === undefined)
        return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] };
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    const there = files.filter(({ isOf }) => isOf(environment));
    const around = standing.filter(({ isOf }) => isOf(environment)).flatMap(({ objects }) => objects);
    const grants = (0,_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .rbacOf */ .G4)(environment, namespaces, [
        ...[...sides.before, ...sides.after, ...around].filter(_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isRbac */ .FK),
        ...there.flatMap((file) => [...file.before, ...file.after].filter(_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .isRbac */ .FK)),
    ]);
    const isThere = (0,_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .standsIn */ .Bl)(environment);
    const seen = new Set();
    const judged = files.map((file) => {
        if (!file.isOf(environment))
            return told(file.note);
        const taken = file.moves.filter((move) => tellsApart(sides, move));
        const stands = (object) => isThere(object) || grants(object);
        const counts = (object) => stands(object) ||
            taken.some(({ to, from }) => [to, from].some((account) => account?.namespace === object.key.namespace));
        return judgeFile(file, sides, counts, { isMoved: ![...file.before, ...file.after].some(stands), seen, own });
    });
    const [before, after] = [judged.flatMap((one) => one.before), judged.flatMap((one) => one.after)];
    const known = new Set([...own, ...[...before, ...after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key))]);
    const beside = [
        ...new Map(around
            .filter((object) => grants(object) && !known.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)))
            .filter((object) => [...before, ...after].some((one) => (0,_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .namesRole */ .Rj)(one, object) || (0,_about_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .namesRole */ .Rj)(object, one)))
            .map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object])).values(),
    ];
    return {
        ...sides,
        before: [...sides.before, ...before, ...beside],
        after: [...sides.after, ...after, ...beside],
        unproven: [...(sides.unproven ?? []), ...judged.flatMap(({ reasons }) => reasons)],
        notes: [...(sides.notes ?? []), ...judged.flatMap(({ notes }) => notes)],
    };
};


/***/ })

};
