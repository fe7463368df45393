export const id = 4448;
export const ids = [4448];
export const modules = {

/***/ 88564:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jwksUriOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** The CRD of RequestAuthentication has `jwksUri` and `jwks_uri` for this one field of security/v1beta1/jwt.proto. Empty: by discovery. */
const jwksUriOf = function (rule) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwksUri') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwks_uri') };


/***/ }),

/***/ 24593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveMutualTls),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);





const modeOf = function (text) { return text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? text : undefined };
const specOf = function (object) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec') };
const hasSelector = function (object) { return Object.keys((0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(object).selector).length > 0 };
/** Age, then `name.namespace`, as istiod sorts. A file has no age: it will be younger than all that live. */
const byAge = function (left, right) {
    const age = (object) => object.creationTimestamp === undefined ? Infinity : Date.parse(object.creationTimestamp);
    const [ageLeft, ageRight] = [age(left), age(right)];
    if (ageLeft !== ageRight)
        return ageLeft < ageRight ? -1 : 1;
    return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(`${left.key.name}.${left.key.namespace}`, `${right.key.name}.${right.key.namespace}`);
};
/** The oldest of one scope; two without age that ask for different things have no known order. */
const oldest = function (candidates) {
    const sorted = [...candidates].sort(byAge);
    const winner = sorted[0];
    if (winner === undefined || winner.creationTimestamp !== undefined)
        return { winner, unknown: undefined };
    const wants = (object) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([specOf(object)['mtls'] ?? null, specOf(object)['portLevelMtls'] ?? null]);
    if (sorted.every((object) => wants(object) === wants(winner)))
        return { winner, unknown: undefined };
    return {
        winner,
        unknown: {
            code: 'PEER_AUTHENTICATION_AGE',
            what: `the oldest of ${sorted.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)).join(' and ')} decides the mTLS mode, and none has an age yet`,
            identity: `age:${sorted.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .objectDigest */ .A2)(object)}`).join(',')}`,
            effect: 'anything',
        },
    };
};
/**
 * Effective mTLS of a workload (istio-semantics \u00a72.9): workload over namespace over mesh, the oldest of a scope wins,
 * UNSET inherits, PERMISSIVE in the end. In the root namespace an object with a selector does nothing.
 */
const resolveMutualTls = function (objects, rootNamespace, workload) {
    const inNamespace = (namespace) => objects.filter((object) => object.key.namespace === namespace);
    const mesh = oldest(inNamespace(rootNamespace).filter((object) => !hasSelector(object)));
    const own = workload.namespace === rootNamespace ? [] : inNamespace(workload.namespace);
    const namespace = oldest(own.filter((object) => !hasSelector(object)));
    const specific = oldest(own.filter((object) => hasSelector(object) && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .ko)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(object).selector, workload.labels)));
    const scopes = [specific, namespace, mesh];
    const by = scopes.flatMap((scope) => (scope.winner === undefined ? [] : [scope.winner]));
    const said = by.map((object) => modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(specOf(object), 'mtls', 'mode'))).find((found) => found !== undefined);
    const mode = said ?? 'PERMISSIVE';
    const unset = new Set(said === undefined ? [''] : []);
    const ports = new Map();
    if (specific.winner !== undefined)
        for (const port of Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(specOf(specific.winner), 'portLevelMtls')))
            if (/^\d{1,5}$/.test(port)) {
                const own = modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(specOf(specific.winner), 'portLevelMtls', port, 'mode'));
                ports.set(Number(port), own ?? mode);
                if (own === undefined && said === undefined)
                    unset.add(Number(port));
            }
    return {
        mode,
        ports,
        unset,
        by,
        unknowns: scopes.flatMap((scope) => (scope.unknown === undefined ? [] : [scope.unknown])),
    };
};


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
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88865);




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

/***/ 45818:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchUnjudged: () => (/* binding */ searchUnjudged)
});

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
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
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/manifests/ytt-overlays.ts
var ytt_overlays = __webpack_require__(46231);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/open/about-environment.ts
var about_environment = __webpack_require__(32477);
// EXTERNAL MODULE: ./src/open/environment-names.ts
var environment_names = __webpack_require__(54596);
;// CONCATENATED MODULE: ./src/open/standing-permissions.ts

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
// EXTERNAL MODULE: ./src/open/environments-beside.ts
var environments_beside = __webpack_require__(26775);
// EXTERNAL MODULE: ./src/open/meeting-objects.ts
var meeting_objects = __webpack_require__(9479);
;// CONCATENATED MODULE: ./src/open/files-of-namespace.ts













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
    const isOther = (folder) => (0,environment_names/* isFolderOfOther */.cg)(folder, named(ours), named(listings));
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
        const objects = known.get(listing) ?? namedBelow(listing.roots).filter(({ kind }) => !meeting_objects/* common */.sh.has(kind));
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
        const nowhere = new Set(withoutNamespace.map((key) => (0,object/* keyText */.Pu)(key)));
        return unread.length > 0 ? [] : objects.filter(({ key }) => !nowhere.has((0,object/* keyText */.Pu)(key)));
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
        const titles = new Set(objects.map(({ key }) => (0,object/* keyTitle */.Gv)(key)));
        const isOf = ({ workloads, formerly }) => [...workloads, ...formerly].some((title) => titles.has(title));
        return (together?.moves ?? []).filter(isOf);
    };
    const namespaces = new Set(listings.map(({ environment }) => environment.namespace));
    const placeOf = (path) => {
        const folders = segmentsOf(path).slice(0, -1);
        const folder = (0,environment_names/* stageIn */.kK)(folders.join('/'), named(listings));
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

// EXTERNAL MODULE: ./src/open/grants-beside.ts
var grants_beside = __webpack_require__(82488);
// EXTERNAL MODULE: ./src/open/outside-changes.ts + 1 modules
var outside_changes = __webpack_require__(58867);
// EXTERNAL MODULE: ./src/open/revision-units.ts
var revision_units = __webpack_require__(88865);
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
    const outside = await (0,outside_changes/* outsideChanges */.r)(run, await opened(), places, {
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
    : [(0,revision_tree/* normalPath */.FE)(environment.unit.path) ?? environment.unit.path] };
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


/***/ })

};
