export const id = 2830;
export const ids = [2830];
export const modules = {

/***/ 22487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName = /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/;
const isEnvironmentName = (folder) => environmentName.test(folder);


/***/ }),

/***/ 78381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(247);
/* harmony import */ var _mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57473);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51747);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49776);









const nothingAround = { before: [], after: [] };
/** The first object whose change would decide, of those that count. */
const decidingIn = (old, now, { counts = () => true, around = nothingAround } = {}) => {
    const [before, after] = [old, now].map((objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key), object])));
    const all = new Map([...(before ?? []), ...(after ?? [])]);
    const isOther = ({ key }) => !all.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key));
    const states = [
        { objects: [...old, ...around.before.filter(isOther)], reads: [] },
        { objects: [...now, ...around.after.filter(isOther)], reads: [] },
    ];
    const takers = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => takersOfAccess(states));
    return [...all.values()].find(({ key }) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key);
        if (!counts(name))
            return false;
        const change = { before: before?.get(name), after: after?.get(name) };
        if (change.before !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameJson */ .TL)(change.before.content, change.after?.content ?? null))
            return false;
        return decides(change, states, takers);
    });
};
/**
 * Whether a change of one object decides. Of what the table calls neutral, some is compared as requests: which proxies the pods of
 * a namespace get, which labels of pods a selector reads, whose account pods take along.
 */
const decides = (change, states, takers) => {
    const { before, after } = change;
    const object = after ?? before;
    if (object === undefined)
        return false;
    if (object.key.kind === 'Namespace' && proxiesOf(before) !== proxiesOf(after))
        return true;
    if (before === undefined && joins(object))
        return takers().has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(object.key));
    if (before !== undefined && after !== undefined && labelsOfPods(before) !== labelsOfPods(after))
        return true;
    return (0,_mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChange */ .s)(change, states).some(({ path: [first, second], judgement }) => judgement.cover !== 'neutral' && (before !== undefined || !isNameAlone(first, second)));
};
/** What comes has a name, whatever it is; what Istio reads of it by its name alone stands in its fields. */
const isNameAlone = (first, second) => first === 'kind' || first === 'apiVersion' || (first === 'metadata' && (second === 'name' || second === 'namespace'));
/** Workloads that come, and what is called by their side, let nobody in to what stands. */
const joins = (object) => (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .makesPods */ .UX)(object) || (object.key.group === '' && ['Pod', 'Service', 'ServiceAccount'].includes(object.key.kind));
/** Workloads that come with an account which a rule or a binding names: they take its access along. */
const takersOfAccess = (states) => {
    const [before, after] = states;
    const isNamed = (to) => after.objects.some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedBy */ .$8)(object, to));
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .E)(before, after)
        .filter(({ from, to }) => from === undefined && isNamed(to))
        .flatMap(({ workloads }) => workloads));
};
/** Which proxies the pods of a namespace get: two states of it are compared as requests, and no field says it alone. */
const proxiesOf = (namespace) => JSON.stringify(Object.entries(namespace?.labels ?? {})
    .filter(([label]) => (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_8__/* .isLabelOfIstio */ .s)(label))
    .sort());
/** A selector reads any label of pods, whatever Istio takes it for. */
const labelsOfPods = (object) => JSON.stringify([
    object.key.group === '' && object.key.kind === 'Pod' ? Object.entries(object.labels).sort() : [],
    ...(0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .podTemplatesIn */ .GA)(object.content).map(({ path, template }) => [
        path.join('.'),
        Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'labels')).sort(),
    ]),
]);


/***/ }),

/***/ 54596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isAlike)
/* harmony export */ });
const short = new Map([
    ['prod', 'production'],
    ['stage', 'staging'],
    ['dev', 'development'],
]);
const partsOf = (name) => {
    const [first = '', ...rest] = name.split(/[-_]/);
    return [short.get(first) ?? first, ...rest];
};
/** `prod` and `production`, `production-eu`: one begins with the other. */
const isAlike = (one, other) => {
    const [left, right] = [partsOf(one), partsOf(other)];
    return one !== '' && left.every((part, at) => at >= right.length || part === right[at]);
};


/***/ }),

/***/ 26775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withEnvironmentsBeside),
/* harmony export */   o: () => (/* binding */ sharedCluster)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22487);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49776);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45469);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54596);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9479);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45200);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7730);










/**
 * The sides of an environment, with what other environments of the configuration hold at the places that the change touches, as
 * far as they may be applied to the same cluster: where the configuration names it, it says so; where it names none, those of one
 * namespace may be, and one whose rules name an account that pods of the other take.
 */
const withEnvironmentsBeside = async (sides, environment, { configuration, sidesOf }) => {
    const { protected: settings } = configuration;
    const root = environment.mesh.rootNamespace ?? settings?.mesh?.rootNamespace ?? 'istio-system';
    const touched = (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedPlaces */ .bJ)(sides.before, sides.after, new Set([root]));
    if (touched === undefined)
        return sides;
    const others = (settings?.environments ?? []).filter((one) => one.name !== environment.name);
    const beside = [];
    const elsewhere = [];
    for (const other of others) {
        const shared = sharedCluster(environment, other);
        if (shared === 'none')
            continue;
        const isElsewhere = shared === 'unknown' && environment.namespace !== other.namespace;
        if (isElsewhere && touched.accounts.length === 0)
            continue;
        const title = `environment ${other.name}`;
        const read = await readOrUnread(other, sidesOf);
        if (isElsewhere && !namesOneOf(read, touched))
            continue;
        // One object has one state in a cluster; where one cluster is named for both, they are no alternatives all the same.
        if (shared === 'unknown' && (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .areAlternatives */ .$b)(sides.before, read.before)) {
            elsewhere.push(title);
            continue;
        }
        const there = withUnread(read, title, other.namespace, touched);
        const meeting = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .meetingObjects */ .i3)(title, there, sides, (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedIn */ .sc)(touched, [...there.before, ...there.after]));
        if (meeting !== undefined)
            beside.push({ ...meeting, isEnvironment: true });
    }
    const different = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRepeats */ .jP)(beside);
    const together = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .allTogether */ .Sz)(different).map((one) => ({ ...one, isEnvironment: true }));
    return {
        ...sides,
        beside: [...(sides.beside ?? []), ...different, ...together],
        notes: [...(sides.notes ?? []), ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .elsewhereNote */ .$Y)(elsewhere)],
    };
};
/** A rule of any namespace may name an account that pods take, and is about its namespace then. */
const namesOneOf = ({ before, after }, { accounts }) => [...before, ...after].some((object) => accounts.some((account) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedBy */ .$8)(object, account)));
/** What is refused of another environment's files ends its own run, and is unread for this one. */
const readOrUnread = async (other, sidesOf) => {
    try {
        const sides = await sidesOf(other);
        const isSame = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .i)({ objects: sides.before, reads: [] }, { objects: sides.after, reads: [] }).length === 0;
        return isSame ? { ...sides, after: sides.before } : sides;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .unprovenSides */ .e)({ code: thrown.problems[0].code, text: thrown.problems[0].message });
    }
};
/** What nobody could render, or read, of an environment may be any policy of its namespace. */
const withUnread = (sides, title, namespace, touched) => {
    const [first] = sides.unproven ?? [];
    if (first === undefined)
        return sides;
    const records = (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadRecords */ .S)((0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeElsewhere */ .Ju)(namespace), `${title} was not read: ${first.text}`);
    const unread = records.filter((one) => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeciding */ ._J)(one.group, one.kind, touched));
    return { ...sides, incomplete: [...unread, ...(sides.incomplete ?? [])] };
};
/** Whether two environments are of one cluster: as their settings say; else names of two stages are those of two clusters. */
const sharedCluster = (one, other) => {
    const [left, right] = [clusterOf(one), clusterOf(other)];
    if (left !== undefined && right !== undefined && left.kind === right.kind)
        return left.name === right.name ? 'one' : 'none';
    const areStages = (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t)(one.name) && (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t)(other.name);
    return areStages && !(0,_environment_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlike */ .H)(one.name, other.name) ? 'none' : 'unknown';
};
const clusterOf = ({ cluster, snapshot, }) => {
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

/***/ 65167:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ withFilesOfNamespace),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   bT: () => (/* binding */ filesOfNamespaces)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22487);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38546);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70934);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57274);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78381);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49776);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87006);
/* harmony import */ var _environments_beside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26775);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9479);












const rootsOf = (globs) => globs.map((glob) => (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .globRoot */ .Hc)(glob));
const segmentsOf = (path) => path.split('/').filter((part) => part !== '');
/** How many folders two paths share. */
const sharedBy = (left, right) => {
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? left.length : at;
};
/** Whether a file stands in another folder than an environment's, where folders tell it and another environment apart. */
const isApart = (folders, root, other) => {
    const shared = sharedBy(root, other);
    if (shared === root.length || shared === other.length)
        return false;
    return sharedBy(folders, root) === shared && folders.length > shared;
};
/**
 * Whether a file may be about the same cluster as an environment, by where it stands: not below a folder that has the name of
 * another environment, and not beside the folders that tell this one and another of its namespace apart.
 */
const mayBeOf = (folders, listings, areOne) => (environment) => {
    const own = listings
        .filter((one) => one.environment.name === environment.name)
        .flatMap(({ roots }) => roots.map(segmentsOf));
    const others = listings
        .filter((one) => one.environment.name !== environment.name && one.environment.namespace === environment.namespace)
        .filter((one) => !areOne(one.environment.name, environment.name))
        .flatMap(({ roots }) => roots.map(segmentsOf));
    const named = folders.filter(_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t);
    if (own.length === 0 || named.some((name) => name !== environment.name && !own.some((root) => root.includes(name))))
        return false;
    return own.some((root) => !others.some((other) => isApart(folders, root, other)));
};
/** Of the root namespace, what holds for every other one; the settings of the mesh with it. */
const holdsEverywhere = ({ key }, root) => key.namespace === root &&
    (key.group === 'security.istio.io' ||
        ['EnvoyFilter', 'WasmPlugin'].includes(key.kind) ||
        (key.group === '' && key.kind === 'ConfigMap' && /^istio(?:$|-)/.test(key.name)));
const isAbout = ({ namespace, mesh }) => (object) => object.key.namespace === namespace ||
    (object.key.kind === 'Namespace' && object.key.name === namespace) ||
    holdsEverywhere(object, mesh.rootNamespace ?? 'istio-system');
const isAboutPlacesOf = (file, environment) => file.isOf(environment) &&
    (file.unreadable?.has(environment.namespace) ?? [...file.before, ...file.after].some(isAbout(environment)));
const names = ({ before, after }, account) => [...before, ...after].some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamedBy */ .$8)(object, account));
/** Of a template any namespace may be, which says nothing of this one. */
const namespacesIn = (path, ...sides) => new Set(sides.flatMap((side) => {
    const { namespaces } = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(side.textOf(path) ?? '');
    return namespaces === 'any' ? [] : [...namespaces];
}));
/**
 * Which environments are parts of one cluster: the settings of both name it, or the folders of each hold objects of which the
 * other's hold none. Folders that hold the same objects, or none that can be read, are those of two clusters. The base alone
 * tells it.
 */
const shareOneCluster = (listings, keysBelow) => {
    const known = new Map();
    const held = (listing) => {
        const keys = known.get(listing) ??
            new Set(keysBelow(listing.roots)
                .filter(({ kind }) => !_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .common */ .sh.has(kind))
                .map((key) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        known.set(listing, keys);
        return keys;
    };
    return (one, other) => {
        const [left, right] = [one, other].map((name) => listings.find(({ environment }) => environment.name === name));
        if (left === undefined || right === undefined)
            return false;
        const shared = (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedCluster */ .o)(left.environment, right.environment);
        if (shared !== 'unknown')
            return shared === 'one';
        const [ours, theirs] = [held(left), held(right)];
        return ours.size > 0 && theirs.size > 0 && [...ours].every((key) => !theirs.has(key));
    };
};
/** Of these files, those that may be about the namespace of an environment, and what they hold in both revisions. */
const filesOfNamespaces = (paths, [before, after], listings, noteOf) => {
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReader */ .q2)({ selection: 'found', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)() });
    const objectsOf = (side, path) => {
        const file = side.files.find((one) => one.path === path);
        if (file === undefined || side.tree.isLink(path))
            return side.listing.some((one) => one.path === path) ? undefined : [];
        const { objects, unread, withoutNamespace } = read(file);
        const nowhere = new Set(withoutNamespace.map((key) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        return unread.length > 0 ? undefined : objects.filter(({ key }) => !nowhere.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    };
    const areOne = shareOneCluster(listings, (roots) => before.files
        .filter(({ path }) => roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .isBelow */ .Yw)(path, root)))
        .flatMap((file) => read(file).objects.map(({ key }) => key)));
    return paths.flatMap((path) => {
        const [old, now] = [objectsOf(before, path), objectsOf(after, path)];
        const isTaken = before.found.isTaken(path) || after.found.isTaken(path);
        const isOf = mayBeOf(segmentsOf(path).slice(0, -1), listings, areOne);
        const accounts = (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_5__/* .touchedPlaces */ .bJ)(old ?? [], now ?? [], new Set())?.accounts ?? [];
        const rest = { path, isTaken, accounts, note: noteOf(path), isOf };
        const file = old === undefined || now === undefined
            ? { ...rest, before: [], after: [], unreadable: namespacesIn(path, before, after) }
            : { ...rest, before: old, after: now };
        const counts = (environment) => isAboutPlacesOf(file, environment) || (accounts.length > 0 && isOf(environment));
        return listings.some(({ environment }) => counts(environment)) ? [file] : [];
    });
};
const reasonOf = (file, where, why) => ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}. Add it to \`policies\``,
    where,
});
/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = (own, old, now) => {
    const before = new Set(old.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const come = now.filter(({ key }) => !before.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const others = new Map(come.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key), object]));
    // What it decides shows beside what the environment has besides.
    const otherwise = own.map((object) => others.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)) ?? object);
    return (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingIn */ .h)(own, otherwise, { counts: (name) => others.has(name) });
};
/**
 * The sides of an environment with what the change touches in its namespace and no environment reads: it is judged with what the
 * list names, as if it stood there. What the environment describes itself stays as the list has it: the other description is of
 * another cluster, or what this one was made from.
 */
const withFilesOfNamespace = (sides, files, environment) => {
    if (files.length === 0)
        return sides;
    if (environment === undefined)
        return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] };
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const seen = new Set();
    const [before, after, reasons, notes] = [[], [], [], []];
    for (const file of files) {
        const taken = file.isOf(environment) ? file.accounts.filter((account) => names(sides, account)) : [];
        const counts = (object) => isAbout(environment)(object) || taken.some(({ namespace }) => namespace === object.key.namespace);
        const [old, now] = [file.before.filter(counts), file.after.filter(counts)];
        const keys = new Set([...old, ...now].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        const [first] = [...now, ...old];
        if (!isAboutPlacesOf(file, environment) && taken.length === 0) {
            notes.push(file.note);
            continue;
        }
        if (file.unreadable !== undefined) {
            const where = { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path), line: 1, column: 1 };
            reasons.push(reasonOf(file, where, 'it cannot be read'));
            continue;
        }
        if (first === undefined || [...keys].some((key) => own.has(key))) {
            const other = anotherOf(sides.after, old, now);
            if (other === undefined || file.isTaken)
                notes.push(file.note);
            else
                reasons.push(reasonOf(file, other.source, 'it describes an object of the list otherwise'));
            continue;
        }
        if ([...keys].some((key) => seen.has(key)))
            reasons.push(reasonOf(file, first.source, 'another file that the list leaves out describes the same object'));
        else if (file.isTaken) {
            const deciding = (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingIn */ .h)(old, now, { around: sides });
            notes.push(file.note);
            if (deciding !== undefined)
                reasons.push(reasonOf(file, deciding.source, 'something that the list leaves out builds from it: it was not judged'));
        }
        else {
            before.push(...old);
            after.push(...now);
            notes.push(`\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path)}\` changed, no list has it, and ${isAboutPlacesOf(file, environment) ? "it is about this environment's namespace" : 'its pods take a service account that this environment names'}: it was judged as if it stood there`);
        }
        for (const key of keys)
            seen.add(key);
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
        notes: [...(sides.notes ?? []), ...notes],
    };
};


/***/ }),

/***/ 82488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ grantsBeside),
/* harmony export */   G8: () => (/* binding */ leftOutReason),
/* harmony export */   Rx: () => (/* binding */ withBeside)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41621);




/** Why a file that the change's own list leaves out was not judged. */
const leftOutReason = (path, files) => ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
    where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path), line: 1, column: 1 },
});
/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
const grantsBeside = async (repository, { base, head }, paths) => {
    if (paths.length === 0)
        return [];
    const [before, after] = await Promise.all([base, head].map((revision) => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevisionUnits */ .Rd)(repository, revision, '')));
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
const grantsOf = (read) => {
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
const withBeside = (sides, files, environment, { protected: settings, head }) => {
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

/***/ 9479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ elsewhereNote),
/* harmony export */   $b: () => (/* binding */ areAlternatives),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   Gm: () => (/* binding */ renderedAtOnce),
/* harmony export */   Sz: () => (/* binding */ allTogether),
/* harmony export */   X8: () => (/* binding */ isBystander),
/* harmony export */   dJ: () => (/* binding */ mostRendered),
/* harmony export */   i3: () => (/* binding */ meetingObjects),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   qN: () => (/* binding */ namingUnread),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   sz: () => (/* binding */ mostTogether),
/* harmony export */   wi: () => (/* binding */ nothingRead),
/* harmony export */   xT: () => (/* binding */ mostNamed)
/* harmony export */ });
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70934);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24023);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45469);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45200);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7730);










/** More units than this are not rendered beside one: what they may hold is taken from their words. */
const mostRendered = 300;
/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
const renderedAtOnce = 3;
/** More than this are compared one by one, and not all together too. */
const mostTogether = 20;
/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount']);
/**
 * Two states of one object are never applied together. Only the base tells it: a change must not be able to say that its own
 * unit belongs to another cluster.
 */
const areAlternatives = (ours, theirs) => {
    const digests = new Map(ours.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)]));
    return theirs.some((object) => {
        const digest = common.has(object.key.kind) ? undefined : digests.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key));
        return digest !== undefined && digest !== (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object);
    });
};
const workloads = new Set([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
]);
/** A workload without a word of Istio: labels that a selector could match stand for it already. */
const isBystander = ({ key, content }) => workloads.has(key.kind) && !JSON.stringify(content).includes('istio');
const meetingObjects = (title, read, own, touched) => {
    const keys = [own.before, own.after].map((side) => new Set(side.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    const isOwn = ({ key }) => keys.every((side) => side.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))) ||
        (workloads.has(key.kind) && keys.some((side) => side.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    const here = (objects) => objects.filter((object) => (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(object.key, touched) && !isOwn(object));
    // Where both describe a workload or a Service, the unit's own word counts at both revisions.
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
const withoutRepeats = (beside) => {
    const text = (objects) => objects.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)} ${(0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`);
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(beside, ({ before, after, incomplete }) => JSON.stringify([text(before), before === after ? '' : text(after), incomplete]));
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }];
    });
};
const mostNamed = 3;
const titlesOf = (titles) => (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Z)(titles, mostNamed);
/** What each of them does alone may need two of them. */
const allTogether = (beside) => {
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
const unreadOf = (words, title, { why, shared, assumed, touched, }) => {
    const namespaces = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .Gw)(words, assumed);
    const because = why.map((reason) => whyOnly(reason, title)).join(' ');
    return words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap((text) => {
        const holds = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBecome */ .v4)(text, namespaces, touched);
        return holds === undefined ? [] : (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadRecords */ .S)(holds, `${text.path} of ${title} was not rendered: ${because}`);
    });
};
/**
 * A unit that nobody could render, and whose files write an account that pods take: no comparison knows the workloads that its
 * rules are about, so that an unread rule says nothing by itself.
 */
const namingUnread = (words, title, { why: [first], shared, touched, }) => {
    if (first === undefined)
        return [];
    const found = words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap(({ path, text }) => touched.accounts.filter(({ name }) => writesAccount(text, name)).map((account) => ({ path, account })))[0];
    if (found === undefined)
        return [];
    const { path, account } = found;
    return [
        {
            code: 'NAMESPACE_UNREAD',
            text: `${path} of ${title} was not rendered, and it names service account ${quotedName(account.name)}, which pods take with this change: ${whyOnly(first, title)}`,
            where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .printableName */ .Nt)(path), line: 1, column: 1 },
        },
    ];
};
/** As a principal, or beside the word of the field that holds names alone. */
const writesAccount = (text, name) => {
    const word = new RegExp(`(?<![\\w.-])${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePattern */ .z)(name)}(?![\\w.-])`);
    return text
        .split('\n')
        .some((line) => word.test(line) && (line.includes(`/sa/${name}`) || /service_?-?accounts|ServiceAccount\b.*name/i.test(line)));
};
const quotedName = (name) => `\`${name}\``;
/** What stands in the way and what mends it, without the name of the unit. */
const whyOnly = ({ text }, title) => {
    const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start));
    return known === undefined ? text : text.slice(known.length);
};
const nothingRead = (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'more units than are rendered' });
const elsewhereNote = (titles) => {
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

/***/ 66923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ configNeeded),
/* harmony export */   Wd: () => (/* binding */ appliedElsewhere),
/* harmony export */   Yb: () => (/* binding */ refuseMergeRequest),
/* harmony export */   iI: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7677);


/** A command that takes its work from the configuration, where there is none. */
const configNeeded = (path, { purpose, remedy }) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
});
/** A command that reads or writes a cluster, for an environment without one. */
const clusterNeeded = (environment, snapshot = false) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
        ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
        : 'Add `cluster:` to the environment.',
});
/** A command that writes what somebody has approved. */
const refuseMergeRequest = ({ context }, command, { expected, remedy }) => {
    if (context.mergeRequest === undefined)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'NOT_PROTECTED',
        message: `${command} runs for a merge request, whose content nobody has approved`,
        expected,
        received: 'a merge request',
        remedy,
    });
};
/** Another tool writes this environment: two writers would undo each other. */
const appliedElsewhere = (environment, tool, locate) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'APPLY_GITOPS',
    message: `${(0,_plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .toolTitle */ .h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 88553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);


const openConfiguration = async (run, head, needed) => {
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, run.inputs.config, { base: '', head });
    if (configuration.head === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .configNeeded */ .Ui)(run.inputs.config, needed);
    return { repository, configuration: { ...configuration, head: configuration.head } };
};


/***/ }),

/***/ 30126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ openEnvironment),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Km: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _environments_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26775);
/* harmony import */ var _files_of_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65167);
/* harmony import */ var _grants_beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82488);
/* harmony import */ var _publish_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76874);
/* harmony import */ var _outside_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87827);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74558);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21173);
/* harmony import */ var _read_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59392);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66923);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45364);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47515);













/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
const openEnvironment = async (run, settled, work, otherwise) => {
    const files = await openFiles(run, settled);
    const hides = readsLive(settled.environment) && (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidesLive */ .W)(run.context, settled.configuration);
    let world;
    try {
        world = await surround(run, settled);
        return await work({ ...files, world, hides: hides && world !== undefined });
    }
    catch (thrown) {
        const told = hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidingRefusal */ .gy)(thrown) : thrown;
        const unreached = unreachedBy(told);
        if (unreached === undefined || otherwise === undefined)
            throw told;
        return otherwise({ ...files, unreached }, unreached);
    }
    finally {
        world?.cluster?.close();
    }
};
/** As `openEnvironment`, with the cluster itself, whatever snapshot stands beside it; refuses where none is configured. */
const openCluster = async (run, settled, work) => {
    const { repository, environment, configuration, revisions } = settled;
    const files = await openFiles(run, settled);
    const hides = (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidesLive */ .W)(run.context, configuration);
    let world;
    try {
        world = await (0,_read_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorld */ .TY)(run, environment, { repository, revision: revisions.head });
        if (world === undefined)
            throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_10__/* .clusterNeeded */ .iI)(environment);
        return await work({ ...files, environment, world, hides });
    }
    catch (thrown) {
        throw hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_5__/* .hidingRefusal */ .gy)(thrown) : thrown;
    }
    finally {
        world?.cluster.close();
    }
};
/** Everything but the world. */
const openFiles = async (run, { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }) => {
    const { before, after } = run.inputs;
    const read = await (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_7__/* .readDeclaredCalls */ .A)(repository, configuration, revisions, environment);
    const own = sides ??
        (environment === undefined || sidesOf === undefined
            ? await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .readSides */ .h)(run, repository, configuration, revisions, environment, cache)
            : await sidesOf(environment));
    const folders = before !== undefined && after !== undefined;
    const listed = (0,_grants_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .withBeside */ .Rx)(own, unjudged?.beside ?? [], environment, configuration);
    const ofNamespace = (0,_files_of_namespace_js__WEBPACK_IMPORTED_MODULE_3__/* .withFilesOfNamespace */ .AH)(listed, unjudged?.ofNamespaces ?? [], environment);
    // A unit that was found by itself is told of the same changes where it is found.
    const told = sides === undefined ? await (0,_outside_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .withOutsideChanges */ .N)(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace;
    const found = sides !== undefined || folders || environment === undefined || sidesOf === undefined
        ? told
        : await (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .withEnvironmentsBeside */ .D)(told, environment, { configuration, sidesOf });
    const upgrade = (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_11__/* .upgradeOf */ .A)(run.istio, configuration, environment?.name);
    return {
        configuration,
        ...repositoryOf(run.context),
        ...(file === undefined ? {} : { file }),
        environment,
        identity,
        ...(unit === undefined ? {} : { unit }),
        ...(environment !== undefined || run.inputs.namespace === undefined ? {} : { namespace: run.inputs.namespace }),
        sides: {
            ...found,
            unproven: [...(found.unproven ?? []), ...(unjudged?.reasons ?? [])],
            notes: [...(found.notes ?? []), ...(unjudged?.notes ?? [])],
            unreadableBefore: [...found.unreadableBefore, ...read.unreadableBefore],
        },
        // An object that stands alone for its files is compared by itself.
        calls: sides === undefined ? read.calls : {},
        world: undefined,
        hides: false,
        ...(upgrade === undefined ? {} : { upgrade }),
        revisions: folders ? { base: before, head: after } : revisions,
        render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
        today: new Date(run.clock.now()).toISOString().slice(0, 10),
    };
};
/** Names change hands and forks have the same ones; a merge request belongs to the repository that it goes to. */
const repositoryOf = ({ platform, serverUrl, repository, mergeRequest, }) => platform === 'local' ? {} : { repository: `${platform}:${serverUrl}:${mergeRequest?.projectId || repository.id}` };
/** Rendered objects name the file that asks for them. */
const sourceOf = ({ context }, file) => context.repository.path === '' ? file : `${context.repository.path}/${file}`;
/** A snapshot of the protected branch is public already; one that another job hands over is not. */
const readsLive = (environment) => environment?.snapshot === undefined ? environment?.cluster !== undefined : environment.snapshot.from !== 'repository';
const surround = async (run, { repository, revisions, configuration, environment }) => {
    if (environment === undefined || repository === undefined)
        return undefined;
    // Where the base has no configuration yet, head's counts with the files that it names.
    const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const base = { repository, revision };
    if (environment.snapshot !== undefined)
        return (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_12__/* .readSnapshotWorld */ .N)(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,_read_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorld */ .TY)(run, environment, base) : undefined;
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = ({ context }, environment) => environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available';
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = (error) => {
    if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P))
        return undefined;
    const [problem] = error.problems;
    return _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problem.code].exit === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
        ? problem
        : undefined;
};


/***/ }),

/***/ 87827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withOutsideChanges),
/* harmony export */   r: () => (/* binding */ outsideChanges)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22487);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57274);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79429);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69079);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96538);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54596);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78381);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25570);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91721);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41621);


















/**
 * What a change touches besides the files of environments, and what gives a reason where nobody wrote a configuration: the same
 * reasons, each for the environments that it may reach. A configuration says which files are an environment's; who applies them,
 * and what is laid over them on the way, is no other thing for it.
 */
const outsideChanges = async (run, { read, before, after }, places, isRead) => {
    const changed = (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_10__/* .changedPaths */ .vl)(before.listing, after.listing);
    const deliveries = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadDeliveries */ .yP)(before, after, changed);
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const others = [
        ...(await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .changedOpaque */ .IH)(read, before, after, changed)),
        ...(await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadChanges */ .hH)(read, before, after, changed, { isCompared: isRead, cache, deliveries, saysValues: true })),
    ];
    const reach = reachOf(places, [before, after]);
    const told = [...deliveries, ...others].map((reason) => changeOf(reason, reach(reason)));
    const objects = changedObjects(before, after, changed);
    const all = objects.length === 0 ? [] : (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unitPairs */ .iA)(before, after);
    const rendered = objects.flatMap(({ object, field }) => {
        const reason = renderedReason(object, field);
        if (deliveries.some(({ text }) => names(text, object)))
            return [];
        return all
            .filter((pair) => isDeclaredBy(pair, object))
            .map((pair) => ({
            ...changeOf(reason, reach(reason)),
            delivered: async (namespace) => {
                const ports = { repository: read, renderer: await run.renderer(), cache, namespace };
                const sides = await (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .renderedSides */ .u)(ports, pair, before, after);
                const isOther = ({ key }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(key) !== (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object) || key.group !== object.group;
                return { ...sides, before: sides.before.filter(isOther), after: sides.after.filter(isOther) };
            },
        }));
    });
    return [...told, ...rendered];
};
const changeOf = (reason, reached) => ({
    path: (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(reason),
    reason,
    isReached: reached.length > 0,
    isOf: (environment) => reached.some((place) => place.environment?.name === environment?.name && place.environment?.namespace === environment?.namespace),
});
/** Whether a text names an object, and no other one whose name only begins alike. */
const names = (text, object) => new RegExp(`(?<![\\w-])${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_11__/* .quotePattern */ .z)((0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object))}(?![\\w./-])`).test(text);
const isDeclaredBy = ({ before, after }, object) => [before, after].some((unit) => unit?.declared?.path === object.path && names(unit.declared.by, object));
/** Objects of Argo CD and Flux by which a unit is rendered otherwise than before: the environment's own rendering sees nothing of it. */
const changedObjects = (before, after, changed) => {
    const [old, now] = [before, after].map(({ files }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOpsObjects */ .JD)(files.filter(({ path }) => changed.has(path))));
    const keyOf = (object) => `${object.group} ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object)} ${object.path}`;
    const earlier = new Map((old ?? []).map((object) => [keyOf(object), object]));
    const later = new Map((now ?? []).map((object) => [keyOf(object), object]));
    return [...new Map([...earlier, ...later])].flatMap(([key, object]) => {
        const fields = _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryFields */ .y.get(`${object.group}/${object.kind}`);
        if (fields === undefined)
            return [];
        const [one, other] = [earlier.get(key), later.get(key)];
        const [field] = (0,_delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPlaces */ .f)(one?.content['spec'] ?? {}, other?.content['spec'] ?? {}, {
            rendered: [],
            neutral: fields.neutral,
        });
        if (field === undefined)
            return [];
        return [{ object, field: one === undefined || other === undefined ? 'spec' : `spec.${field}` }];
    });
};
const renderedReason = (object, field) => ({
    code: 'CHANGE_UNREAD',
    text: `${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object)} at ${object.path} changes ${field}, and with it what is applied of the files of this environment: meshgate.yaml says nothing of it, so that the change was not judged. Write into the files what the object lays over them, or render it at both revisions and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line: 1, column: 1 },
});
/** Files that tools look for in the folder that they apply. */
const ofFolder = /(?:^|\/)(?:\.argocd-source[^/]*\.yaml|fleet\.ya?ml|\.(?:fleet|krm)ignore|\.sourceignore|Kptfile)$/;
/** Which environments a reason may be about. */
const reachOf = (places, sides) => {
    const all = [
        ...new Map(sides.flatMap(({ files }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOpsObjects */ .JD)(files)).map((one) => [JSON.stringify(one), one])).values(),
    ];
    return (reason) => {
        const path = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(reason);
        if (ofFolder.test(path))
            return placesOf(places, (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .folderOf */ .yS)(path), sides);
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
const mayBeIn = (path, { environment }, sides) => environment === undefined ||
    sides
        .flatMap(({ textOf }) => textOf(path) ?? [])
        .map((text) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text))
        .every(({ namespaces, kinds }) => namespaces === 'any' ||
        namespaces.has(environment.namespace) ||
        namespaces.has(rootNamespaceOf(environment)) ||
        kinds === 'any' ||
        [...kinds].some((kind) => kind.startsWith('Cluster')));
const rootNamespaceOf = (environment) => environment?.mesh.rootNamespace ?? 'istio-system';
/** These objects, those that take one of them for a source, and those that they apply themselves. */
const deliverers = (objects, all, sides) => {
    const found = new Set(objects);
    for (const object of found) {
        const folders = foldersOf(object, sides);
        for (const other of all)
            if (refersTo(other.content['spec'], object) || folders.some((folder) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(other.path, folder)))
                found.add(other);
    }
    return [...found];
};
const refersTo = (value, source) => {
    if (source.group !== 'source.toolkit.fluxcd.io' || typeof value !== 'object' || value === null)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isJsonObject */ .OW)(value) && value['kind'] === source.kind && value['name'] === source.name)
        return true;
    return Object.values(value).some((inner) => refersTo(inner, source));
};
const unitsOf = (object, sides) => sides.flatMap(({ found }) => found.units.filter(({ declared }) => declared?.path === object.path && names(declared.by, object)));
const foldersOf = (object, sides) => [
    ...new Set(unitsOf(object, sides).flatMap(({ declared }) => declared?.folder ?? [])),
];
const namespaceOf = ({ group, namespace, content }) => {
    const spec = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec');
    if (group === 'argoproj.io')
        return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'destination', 'namespace');
    return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'targetNamespace') || (group === 'helm.toolkit.fluxcd.io' ? namespace : '');
};
/** Those for which something speaks; all, where it speaks for none. */
const preferring = (places, speaksFor) => {
    const some = places.filter(speaksFor);
    return some.length > 0 ? some : places;
};
const reachedBy = (object, places, sides) => {
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
    const alike = preferring(there, ({ environment }) => valueFiles.some((files) => environment?.unit !== undefined && (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameList */ .f)(files, environment.unit.values)));
    return preferring(alike, (place) => isNamedIn(object.path, place));
};
/** Environments of which files stand in a folder that is applied. */
const placesOf = (places, folder, sides) => places.filter(({ roots, holds }) => roots.some((root) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(root, folder) ||
    root === folder ||
    ((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(folder, root) && sides.some(({ tree }) => tree.below(folder).some(holds)))));
const isNamedIn = (path, { environment }) => environment !== undefined &&
    [...path.split('/'), ...(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .nameOf */ .Vb)(path).split(/[-_.]/)].some((word) => (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlike */ .H)(word, environment.name));
/** Folders of programs have these names as well. */
const ofPrograms = /^(?:ci|test|testing|int|integration|review|live|canary)$/;
/**
 * A file that says nothing of where it counts: for the environments that its own path names, else for all of them, but for those
 * that stand elsewhere than a folder with the name of another one.
 */
const byWords = (places, path) => {
    const named = places.filter((place) => isNamedIn(path, place));
    if (named.length > 0)
        return named;
    const others = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .folderOf */ .yS)(path)
        .split('/')
        .filter((folder) => (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_16__/* .isEnvironmentName */ .t)(folder) && !ofPrograms.test(folder));
    return places.filter(({ roots }) => others.every((folder) => roots.some((root) => root.split('/').includes(folder))));
};
/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
const withOutsideChanges = async (sides, changes, environment) => {
    const own = changes.filter(({ isOf }) => isOf(environment));
    if (own.length === 0)
        return sides;
    const judged = await Promise.all(own.map(async ({ delivered }) => delivered === undefined ? false : isJudged(await delivered(environment?.namespace), sides)));
    const reasons = own.flatMap(({ reason }, at) => (judged[at] === true ? [] : [reason]));
    const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
    return {
        ...sides,
        unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_17__/* .byCodePoint */ .HH)(a.text, b.text))],
    };
};
const byKey = (objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), object]));
const isSame = (one, other) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isSameJson */ .TL)(one?.content ?? null, other?.content ?? null);
const isDelivery = ({ key }) => _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryFields */ .y.has(`${key.group}/${key.kind}`);
/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = (delivered, own) => {
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
        (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_7__/* .decidingIn */ .h)(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined);
};


/***/ }),

/***/ 82830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironmentMesh: () => (/* binding */ readEnvironmentMesh)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);
/* harmony import */ var _plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11114);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);
/* harmony import */ var _open_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88553);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30126);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47515);








const checkout = { base: 'worktree', head: 'worktree' };
/**
 * The mesh of one environment as `check` composes it from the checkout: its files or its unit, what its bindings render,
 * its settings, and its snapshot; nothing of a cluster itself. Throws a `Refusal` where a part is not read.
 */
const readEnvironmentMesh = async (run, name, { folder, snapshot }) => {
    const asked = { ...run, inputs: { ...run.inputs, environment: name, before: folder, after: folder } };
    const { repository, configuration } = await (0,_open_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .openConfiguration */ .h)(asked, checkout.head, {
        purpose: 'explain takes the environment from it',
        remedy: 'Run it in the checkout that the review names, or give the path with `--config`.',
    });
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, asked.inputs, {
        message: 'explain asks one environment, and it is not said which',
        remedy: 'Name one with `--environment`.',
    });
    const files = await (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .openFiles */ .Km)(asked, {
        repository,
        revisions: checkout,
        configuration,
        environment,
        identity: undefined,
    });
    const configured = environment.snapshot;
    const world = snapshot !== undefined
        ? await readTaken(run, snapshot)
        : configured === undefined
            ? undefined
            : await (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_7__/* .readSnapshotWorld */ .N)(run, environment, configured, { repository, revision: checkout.head }, checkout.head);
    const opened = { ...files, world };
    const [first, ...rest] = (opened.sides.unproven ?? []).map(({ text }) => notRead(text, environment.unit));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
    return (0,_plan_judge_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEnvironment */ .v)(opened).meshes.after;
};
const readTaken = async (run, path) => {
    const folder = path.replace(/\/+$/, '');
    const { identity, state } = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)((await run.readFolder(folder)).files, folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
    return { identity, state, denied: [] };
};
const notRead = (text, unit) => ({
    code: unit?.tool === 'helm' || (unit?.values.length ?? 0) > 0 ? 'HELM_TEMPLATE' : 'KUSTOMIZATION',
    message: text,
    remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
});


/***/ }),

/***/ 47515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSnapshotWorld)
/* harmony export */ });
/* unused harmony export ageText */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);



/** Clocks of two machines differ; a snapshot from further ahead is no snapshot. */
const skew = 300;
/**
 * Reads the environment's snapshot in place of its cluster: the base revision's, which a merge request cannot change, or
 * one that another job handed over, which the change then may not hold.
 */
const readSnapshotWorld = async (run, environment, settings, base, head) => {
    const files = await filesOf(run, settings, base, head);
    const snapshot = (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .R)(files, settings.folder, _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA);
    const seconds = Math.floor((run.clock.now() - Date.parse(snapshot.taken)) / 1000);
    if (seconds < -skew)
        throw fromTheFuture(settings, snapshot.taken);
    const age = {
        folder: settings.folder,
        taken: snapshot.taken,
        age: ageText(Math.max(0, seconds)),
        maxAge: settings.maxAge,
        tooOld: seconds > settings.maxAgeSeconds,
        istioVersion: snapshot.istioVersion,
    };
    run.output.info(`${environment.name}: the cluster is that of the snapshot ${settings.folder}, taken ${age.taken}, ${age.age} ago${age.tooOld ? ` (at most ${age.maxAge})` : ''}.`);
    return { identity: snapshot.identity, state: snapshot.state, denied: [], snapshot: age };
};
const filesOf = async (run, { folder, from }, base, head) => {
    const globs = [`${folder}/**`];
    if (from === 'repository')
        return (await base.repository.readTree(base.revision, globs)).files;
    const tracked = (await base.repository.readTree(head, globs)).files;
    const [first] = tracked;
    if (first !== undefined && head !== 'worktree')
        throw trackedFile(folder, first.path);
    const { files } = await run.readFolder(folder);
    return files;
};
/** The largest whole unit: a reader wants to know whether it is hours or weeks. */
const ageText = (seconds) => {
    const units = [
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
    ];
    for (const [length, name] of units) {
        const count = Math.floor(seconds / length);
        if (count > 0)
            return `${count} ${name}${count === 1 ? '' : 's'}`;
    }
    return 'less than a minute';
};
const trackedFile = (folder, path) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_TRACKED',
    message: `the snapshot ${JSON.stringify(folder)} is to come from another job, and the change holds files there`,
    expected: 'a folder that the repository does not have',
    received: path,
    remedy: 'Remove the folder from the repository, or write `from: repository` to take the base revision’s.',
});
const fromTheFuture = ({ folder }, taken) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `the snapshot ${JSON.stringify(folder)} says that it was taken in the future`,
    expected: 'a time that has passed',
    received: taken,
    remedy: 'Set the clock of the machine that takes the snapshot, and take it again.',
});


/***/ }),

/***/ 45364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ upgradeOf)
/* harmony export */ });
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

/** The upgrade that a run is about: the one that was asked for, else that of a changed `mesh.istioVersion`. */
const upgradeOf = (asked, { base, head }, environment) => {
    if (asked !== undefined)
        return asked;
    const [from, to] = [versionIn(base, environment), versionIn(head, environment)];
    return to === undefined || to === from || (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(to) === undefined ? undefined : { to };
};
const versionIn = (config, name) => name === undefined
    ? config?.protected.mesh?.istioVersion
    : config?.protected.environments.find((one) => one.name === name)?.mesh.istioVersion;


/***/ }),

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15455);


const rbac = 'rbac.authorization.k8s.io';
const isPolicy = ({ key }) => key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy';
const isBinding = ({ key }) => key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingKinds */ .dY.some((kind) => kind === key.kind);
/** Whether a rule or a binding names an account. */
const isNamedBy = (object, account) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .bindsAccount */ .KR)(object, account);
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = (objects, names) => objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .namespacesBinding */ .U6)(object, name)
        : []));
/** What the change touches in a unit that holds these: also the namespaces where a rule names an account that pods take. */
const touchedIn = (touched, objects) => {
    const naming = objects.filter((object) => touched.accounts.some((account) => isNamedBy(object, account)));
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
