export const id = 1173;
export const ids = [1173];
export const modules = {

/***/ 28380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   W: () => (/* binding */ incompleteReads)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31860);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49236);






/**
 * What the snapshots in a folder that a person names could not read: such a folder stands for a whole mesh, but for that.
 * Throws as `readSnapshot` does where one is not as it was written.
 */
const incompleteReads = function (files) { return files
    .filter(({ path, text }) => path.endsWith(`/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`) && text.includes('MeshgateSnapshot'))
    .flatMap(({ path }) => readSnapshot(files, path.slice(0, -_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS.length - 1), []).state.reads)
    .filter(({ status }) => status === 'forbidden' || status === 'not given') };
/**
 * Reads a snapshot. Every file must be there as it was written: half of a mesh would read as a mesh without policies.
 * A kind of `kinds` that nobody asked for when it was taken counts as one that may not be read.
 *
 * @throws Refusal SNAPSHOT_MISSING, SNAPSHOT_INVALID.
 */
const readSnapshot = function (files, folder, kinds) {
    const manifest = files.find(({ path }) => path === `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`);
    if (manifest === undefined)
        throw missing(folder);
    const { identity, taken, istioVersion, reads, files: listed } = readManifest(manifest.text, manifest.path);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const seen = new Set();
    const objects = listed.flatMap((entry) => {
        const path = `${folder}/${entry.path}`;
        const file = byPath.get(path);
        if (file === undefined)
            throw invalid(path, 'the file that the manifest lists', 'no such file');
        if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfText */ .Nv)(file.text) !== entry.digest)
            throw invalid(path, entry.digest, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfText */ .Nv)(file.text));
        const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.text);
        const items = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'items') : [];
        if (items.length !== entry.objects)
            throw invalid(path, `${entry.objects} objects`, `${items.length}`);
        return items.map((item) => objectOf(item, path));
    });
    for (const { key } of objects) {
        if (seen.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)))
            throw invalid(`${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`, `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)} once`, 'twice');
        seen.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    }
    return { identity, taken, istioVersion, state: { objects, reads: [...reads, ...unasked(kinds, reads)] } };
};
const unasked = function (kinds, reads) { return kinds
    .filter(({ group, kind, only }) => only === undefined && !reads.some((read) => read.group === group && read.kind === kind))
    .map(({ group, kind, namespaced }) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status: 'forbidden',
})) };
const statuses = ['complete', 'forbidden', 'not installed', 'not given'];
const readManifest = function (text, path) {
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(value, 'version');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
        throw invalid(path, 'kind: MeshgateSnapshot, version: 1', (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? JSON.stringify(version ?? null) : 'no JSON');
    const taken = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'taken');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(taken) || Number.isNaN(Date.parse(taken)))
        throw invalid(path, 'the time it was taken, as 2026-01-31T12:00:00Z', taken);
    const reads = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'reads').map((read) => {
        const status = statuses.find((one) => one === (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'status'));
        if (status === undefined)
            throw invalid(path, statuses.join(', '), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'status'));
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'name');
        return {
            group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'group'),
            kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'kind'),
            namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'namespace'),
            ...(name === '' ? {} : { name }),
            status,
        };
    });
    if (reads.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(value, 'reads').length || reads.length === 0)
        throw invalid(path, 'a record for every kind that was read', 'none, or something else');
    const files = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'files').map((file) => ({
        path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(file, 'path'),
        digest: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(file, 'digest'),
        objects: Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(file, 'objects')),
    }));
    if (files.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(value, 'files').length)
        throw invalid(path, 'a list of files', 'something else');
    return {
        identity: {
            server: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'server'),
            uid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'uid'),
            version: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'version'),
        },
        taken,
        istioVersion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'istio'),
        reads,
        files,
    };
};
/** Objects stand for the cluster's own, so they have no place in a file that a reviewer could be sent to. */
const objectOf = function (item, path) {
    const apiVersion = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'apiVersion');
    const kind = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'kind');
    if (apiVersion === '' || kind === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'metadata', 'name') === '')
        throw invalid(path, 'objects with apiVersion, kind and a name', JSON.stringify(item).slice(0, 100));
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__/* .toKubernetesObject */ .Hk)(item, { group, kind, apiVersion });
};
const missing = function (folder) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_MISSING',
    message: `there is no snapshot of the cluster in ${JSON.stringify(folder)}`,
    expected: `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`,
    received: 'no such file',
    remedy: 'Run `meshgate snapshot --out` that folder where the cluster can be read, and commit it to the protected branch, or hand it to this job as an artifact (`snapshotFrom: workspace`).',
}) };
const invalid = function (path, expected, received) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `${path} is not as \`meshgate snapshot\` wrote it`,
    expected,
    received: received.slice(0, 200),
    remedy: 'Take the snapshot again; files of it are not edited or merged by hand.',
}) };


/***/ }),

/***/ 49236:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ sortedJson),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



/** The file that says what a snapshot is of, when it was taken, and how completely it was read. */
const manifestName = 'snapshot.json';
const digestOfText = function (text) { return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}` };
/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
const sortedJson = function (value) { return `${JSON.stringify(sorted(value), undefined, 2)}\n` };
const sorted = function (value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};


/***/ }),

/***/ 21173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFolderObjects),
  h: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts
var snapshot_read = __webpack_require__(28380);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/open/policy-lists.ts





/** Globs of the protected list that match nothing; a list that reads nothing at all proves nothing. */
const unmatchedGlobs = function (configuration, environment, { base, head, objects }) {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    if (selection !== 'named')
        return undefined;
    const paths = [...new Set([...(base?.files ?? []), ...head.files].map(({ path }) => path))];
    const locate = (configuration.base ?? configuration.head)?.locate;
    const list = environment?.policies === undefined ? '/policies' : `${environment.pointer}/policies`;
    const unmatched = globs.flatMap((glob, index) => paths.some((0,manifests_glob/* globMatcher */.fU)([glob]))
        ? []
        : [{ glob, ...(locate === undefined ? {} : { where: locate(`${list}/${index}`) }) }]);
    return { unmatched, matched: paths.length, empty: objects.length === 0 };
};
/**
 * Objects of files that the list of the head revision names and the protected one does not. They are no part of the comparison,
 * and after the merge they stand on both sides: nobody would ever see what they give.
 */
const objectsOnlyAtHead = async function (repository, revision, configuration, environment, { ownFiles, cache }) {
    const { base, head } = configuration;
    if (base === undefined || head === undefined)
        return [];
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    // An environment that head no longer has is gone with everything: its row says so.
    if (environment !== undefined && same === undefined)
        return [];
    const judged = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const proposed = (0,policies/* policyFiles */.q)(same, head.protected);
    const isJudged = (0,manifests_glob/* globMatcher */.fU)(judged.globs);
    if (proposed.globs.every((glob) => judged.globs.includes(glob)))
        return [];
    const tree = ownFiles(await repository.readTree(revision, proposed.globs));
    const namespace = environment === undefined ? {} : { namespace: environment.namespace };
    const { objects, problems } = (0,read_objects/* readObjects */.$I)(tree.files.filter(({ path }) => !isJudged(path)), { selection: proposed.selection, limits: limits/* repositoryLimits */.HT, cache, ...namespace });
    return [
        ...objects.map(({ key, source }) => ({ title: (0,object/* keyTitle */.Gv)(key), where: source })),
        ...problems.map(({ message, where }) => ({
            title: `what cannot be read: ${message}`,
            ...(where === undefined ? {} : { where }),
        })),
    ];
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 4 modules
var read_yaml = __webpack_require__(76941);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/open/outside-builders.ts






const names = ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'];
/** Fields that only say where files are; any other makes something else of them. */
const plain = new Set(['apiVersion', 'kind', 'metadata', 'resources', 'bases']);
/**
 * What a list of policies reads is not what reaches the cluster where a kustomization outside of it patches those files, or
 * leaves some out. One that the change touches proves nothing; one that it does not is told in a line.
 */
const outsideBuilders = async function (repository, revisions, { environment, settings, }, { listed, changed }) {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, settings);
    if (selection !== 'named' || listed.length === 0)
        return { reasons: [], told: [] };
    const isListed = (0,manifests_glob/* globMatcher */.fU)(globs);
    const read = async (revision) => {
        const { files } = await repository.readTree(revision, names, 'listed');
        return new Map(files.filter(({ path }) => !isListed(path)).map((file) => [file.path, builderOf(file)]));
    };
    const [old, now] = await Promise.all([
        revisions.base === '' ? new Map() : read(revisions.base),
        read(revisions.head),
    ]);
    const reasons = [];
    const equal = [];
    for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const sides = [old.get(path), now.get(path)].flatMap((builder) => builder ?? []);
        const [builder] = sides.filter((one) => listed.some((file) => takesFile(one, file)));
        if (builder === undefined)
            continue;
        const touched = changed.find((one) => !isListed(one) && sides.some((side) => takesFile(side, one)));
        if (old.get(path)?.digest !== now.get(path)?.digest)
            reasons.push(reasonOf(builder, path));
        else if (touched !== undefined)
            reasons.push(reasonOf(builder, touched));
        else if (builder.changesObjects)
            equal.push(builder);
    }
    return {
        reasons,
        told: equal.map(({ path }) => `${path} takes files of \`policies\` and is not among them: what it patches or leaves out was not read`),
    };
};
const reasonOf = function ({ path }, touched) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} takes files of \`policies\` and is not among them, and the change touches ${touched}: what it patches or leaves out was not read. Name what it builds: kustomize build, and its result under \`policies\`, or give it as before and after`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
const takesFile = function ({ takes }, file) { return takes.some((taken) => taken === '' || (0,repository/* isBelow */.Yw)(file, taken)) };
const builderOf = function ({ path, text, digest }) {
    const folder = path.split('/').slice(0, -1);
    const [document] = (0,read_yaml/* readYaml */.gM)(text, limits/* repositoryLimits */.HT, { words: 'text' }).documents;
    const value = document?.value;
    // One that cannot be read may take whatever stands beside or below it, and what its words name.
    const isRead = value !== undefined && (document?.flaws.length ?? 0) === 0;
    const texts = isRead ? textsOf(value) : text.split(/[\s'",[\]{}]+/);
    return {
        path,
        digest,
        takes: [...(isRead ? [] : [folder.join('/')]), ...texts.flatMap((one) => resolvePath(folder, one) ?? [])],
        changesObjects: !(0,json/* isJsonObject */.OW)(value) || Object.keys(value).some((field) => !plain.has(field)),
    };
};
const textsOf = function (value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsOf);
};
/** A path below the root; undefined for other texts, of which most are none. */
const resolvePath = function (folder, text) {
    if (text.length > 500 || /[\s:]/.test(text) || text.startsWith('/'))
        return undefined;
    const parts = [...folder];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
};

// EXTERNAL MODULE: ./src/open/templates/feeding.ts + 1 modules
var templates_feeding = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/open/beside/unread-records.ts
var unread_records = __webpack_require__(72363);
// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
;// CONCATENATED MODULE: ./src/open/settle-links.ts






/** Links and submodules of both sides. Nobody follows them: a changed one proves nothing, and an equal one is told in a line. */
const settleLinks = function (before, after, { selection, globs, changed }) {
    const old = new Map((before?.links ?? []).map((link) => [link.path, link]));
    const now = new Map((after.links ?? []).map((link) => [link.path, link]));
    const problems = [];
    const reasons = [];
    const equal = [];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const link = now.get(path) ?? old.get(path);
        if (link === undefined)
            continue;
        if (old.get(path)?.written === now.get(path)?.written) {
            const behind = [old.get(path), now.get(path)].flatMap((side) => changedBehind(side, selection, changed) ?? []);
            if (behind[0] === undefined)
                equal.push(link);
            else
                reasons.push(behindReason(link, behind[0]));
        }
        // A file that is a link now is no file that can be read; where it was one, the base has nothing to compare.
        else if (now.has(path) && (selection === 'named' || standsForFile(link)))
            problems.push(refusalOf(link));
        else
            reasons.push(settle_links_reasonOf(link));
    }
    const mayBring = (0,manifests_glob/* globReach */.yv)(globs);
    return {
        problems,
        reasons,
        incomplete: equal.flatMap((link) => {
            const because = `${(0,not_regular/* printableName */.Nt)(link.path)} is ${what(link)}`;
            if (link.kind === 'nameless')
                return (0,unread_records/* unreadRecords */.S)((0,may_hold/* mayHold */.BV)(link.written), because, link.written);
            // Where files are listed, a link among them may be any of them; else what is in the tree is read at its own place.
            return selection === 'named' && mayBring(link.path) ? (0,unread_records/* unreadRecords */.S)(may_hold/* holdsAnything */.BT, because) : [];
        }),
        told: toldOf(equal),
    };
};
/** What changes behind a link: a folder's files are read at their own places, unless only some files are listed. */
const changedBehind = function (link, selection, changed) {
    if (link?.through === undefined || (link.leadsTo === 'folder' && selection !== 'named'))
        return undefined;
    const { through } = link;
    return changed.find((path) => through.some((place) => place === '' || (0,repository/* isBelow */.Yw)(path, place)));
};
const standsForFile = function ({ kind, path }) { return kind === 'nameless' || (kind === 'link' && /\.(?:ya?ml|json)$/.test(path)) };
const what = function ({ kind }) {
    switch (kind) {
        case 'link':
            return 'a symbolic link';
        case 'submodule':
            return 'a submodule';
        case 'nameless':
            return 'a file whose name is not UTF-8';
        case 'other':
            return 'no regular file';
    }
};
const refusalOf = function (link) {
    switch (link.kind) {
        case 'link':
            return (0,not_regular/* linkRefused */.$)(link.path);
        case 'submodule':
            return (0,not_regular/* submoduleRefused */.F7)(link.path);
        case 'nameless':
            return (0,not_regular/* nameRefused */.Ai)(link.path);
        case 'other':
            return (0,not_regular/* notRegular */.oQ)(link.path, what(link));
    }
};
const isFolderLink = function ({ kind, leadsTo }) { return kind === 'link' && leadsTo === 'folder' };
const unreadBehind = 'what stands behind it was not read as a part of that place. List the files that are applied under `policies` in meshgate.yaml';
const reasonAt = function (link, text) { return ({
    code: 'CHANGE_UNREAD',
    text,
    where: { kind: 'file', path: (0,not_regular/* printableName */.Nt)(link.path), line: 1, column: 1 },
}) };
const settle_links_reasonOf = function (link) {
    const touched = `the change touches ${(0,not_regular/* printableName */.Nt)(link.path)}, ${what(link)}`;
    return reasonAt(link, link.kind === 'nameless'
        ? `${touched}, and so it was not read. Rename it`
        : `${touched}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`);
};
const behindReason = function (link, touched) { return reasonAt(link, `the change touches ${(0,not_regular/* printableName */.Nt)(touched)} behind ${(0,not_regular/* printableName */.Nt)(link.path)}, ${what(link)}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`) };
const named = 3;
const toldOf = function (equal) {
    const nameless = equal.filter(({ kind }) => kind === 'nameless');
    const links = equal.filter(({ kind }) => kind !== 'nameless');
    const shown = (some) => (0,list_names/* listNames */.Z)(some.map(({ path, kind }) => `${(0,not_regular/* printableName */.Nt)(path)} (${kind === 'nameless' ? 'PATH' : kind})`), named);
    return [
        ...(links.length === 0
            ? []
            : [
                `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${shown(links)}`,
            ]),
        ...(nameless.length === 0
            ? []
            : [
                `${nameless.length === 1 ? '1 file with a name that is not UTF-8 was' : `${nameless.length} files with names that are not UTF-8 were`} not read, and the change does not touch ${nameless.length === 1 ? 'it' : 'them'}: ${shown(nameless)}`,
            ]),
    ];
};

// EXTERNAL MODULE: ./src/open/assumed-namespace.ts
var assumed_namespace = __webpack_require__(97708);
// EXTERNAL MODULE: ./src/open/settle-unread.ts + 3 modules
var settle_unread = __webpack_require__(43575);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/open/templates/yaml-comments.ts
var yaml_comments = __webpack_require__(29072);
;// CONCATENATED MODULE: ./src/open/read-sides.ts














/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async function (run, repository, configuration, revisions, environment, cache = (0,read_objects/* createReadCache */.VC)(), within = () => true) {
    if (run.inputs.before !== undefined && run.inputs.after !== undefined)
        return readFolderSides(run, { before: run.inputs.before, after: run.inputs.after }, environment, cache);
    if (repository === undefined)
        return no_sides/* noSides */.u;
    if (environment?.unit !== undefined) {
        const { readConfiguredUnit } = await Promise.all(/* import() */[__webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(2578)]).then(__webpack_require__.bind(__webpack_require__, 41073));
        return readConfiguredUnit(run, repository, environment, environment.unit, revisions, cache, proposedUnit(configuration, environment));
    }
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const snapshotless = withoutSnapshots(configuration);
    const ownFiles = (tree) => {
        const own = snapshotless(tree);
        return { ...own, files: own.files.filter(({ path }) => within(path)) };
    };
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, globs, 'listed').then(ownFiles),
        repository.readTree(revisions.head, globs, 'listed').then(ownFiles),
    ]);
    const isUnchanged = unchangedIn(base, head);
    const old = base === undefined
        ? undefined
        : readRevision(base, { selection, isUnchanged }, namespaceOf(run, environment), cache);
    const next = readRevision(head, { selection, isUnchanged }, namespaceOf(run, environment), cache);
    const changes = await repository.changes?.(revisions.base, revisions.head);
    const everyChange = changes === undefined ? differing(base, head) : changes.map(({ path }) => path);
    const changed = everyChange.filter(within);
    const read = { objects: [...(old?.objects ?? []), ...next.objects], left: leftOver([old, next]) };
    const feeding = next.unread.length === 0 ? [] : withoutReworded((0,templates_feeding/* feedingFiles */.a5)(changed, read), base, head);
    const fed = await (0,templates_feeding/* readFeeding */.BH)(repository, [revisions.base, revisions.head], feeding);
    const settled = (0,settle_unread/* settleUnread */.pY)(old, next, { selection, feeding: fed });
    const links = settleLinks(base, head, { selection, globs, changed: everyChange });
    const builders = await outsideBuilders(repository, revisions, { environment, settings: configuration.protected }, { listed: [...(base?.files ?? []), ...head.files].map(({ path }) => path), changed });
    // A list that names what nobody can read is fixed by a change of the list, which must not be refused for it.
    const leftOut = leftOutAtHead(configuration, environment);
    const problems = [...links.problems, ...settled.problems];
    refuseAny(problems.filter((problem) => !leftOut(problem)));
    const unreadableBefore = [...settled.unreadableBefore, ...problems.filter(leftOut)];
    const listed = { base, head, objects: read.objects };
    const fit = unmatchedGlobs(configuration, environment, listed);
    const onlyAtHead = await objectsOnlyAtHead(repository, revisions.head, configuration, environment, {
        ownFiles,
        cache,
    });
    return {
        before: settled.before,
        after: settled.after,
        whole: false,
        incomplete: [...links.incomplete, ...settled.incomplete],
        unread: {
            reasons: [...links.reasons, ...builders.reasons, ...(0,settle_unread/* unbuiltReasons */.xH)(next, changed), ...settled.reasons],
            told: [...links.told, ...builders.told, ...settled.told],
            parts: settled.parts,
        },
        unreadableBefore,
        notes: (0,assumed_namespace/* assumedOfFiles */.L)([old, next], namespaceOf(run, environment)),
        lists: {
            unmatched: fit?.unmatched ?? [],
            matched: fit?.matched ?? 0,
            empty: fit?.empty === true && unreadableBefore.length === 0,
            onlyAtHead,
        },
    };
};
/** The unit that the change proposes for an environment of the target branch. */
const proposedUnit = function ({ base, head }, { name }) { return base === undefined ? undefined : head?.protected.environments.find((one) => one.name === name)?.unit };
/** What two folders hold. Names in them are compared without the folder that only one side has. */
const readFolderSides = async function (run, folders, environment, cache) {
    const [before, after] = await Promise.all([
        run.readFolder(folders.before, 'listed'),
        run.readFolder(folders.after, 'listed'),
    ]);
    const old = sideOf(readFolderObjects(before, namespaceOf(run, environment), cache), folders.before);
    const next = sideOf(readFolderObjects(after, namespaceOf(run, environment), cache), folders.after);
    const read = { objects: [...old.objects, ...next.objects], left: leftOver([old, next]) };
    const changed = [...changedFiles(before, old, after, next), ...changedFiles(after, next, before, old)];
    const isSame = changed.length + (before.links ?? []).length + (after.links ?? []).length === 0;
    const feeding = new Set((0,templates_feeding/* feedingFiles */.a5)(changed.map(({ path }) => path), read));
    const settled = (0,settle_unread/* settleUnread */.pY)(old, next, {
        selection: 'folder',
        feeding: changed.filter(({ path }) => feeding.has(path)),
    });
    const nameless = settleLinks(namesFrom(before, old), namesFrom(after, next), {
        selection: 'folder',
        globs: [],
        changed: [],
    });
    refuseAny([...nameless.problems, ...settled.problems, ...settled.unreadableBefore]);
    const holdsNothing = [old, next].every(({ objects, unread }) => objects.length + unread.length === 0);
    return {
        before: settled.before,
        after: settled.after,
        whole: environment === undefined,
        incomplete: [...(0,snapshot_read/* incompleteReads */.W)([...before.files, ...after.files]), ...nameless.incomplete, ...settled.incomplete],
        unread: {
            reasons: [...(holdsNothing ? [emptyFolders(folders)] : []), ...nameless.reasons, ...settled.reasons],
            told: [...nameless.told, ...settled.told],
            parts: settled.parts,
        },
        unreadableBefore: [],
        notes: (0,assumed_namespace/* assumedOfFiles */.L)([old, next], namespaceOf(run, environment)),
        ...(isSame ? { isSame: true } : {}),
    };
};
/** Most often the folder is another one, or the job before wrote nothing. */
const emptyFolders = function ({ before, after }) { return ({
    code: 'POLICIES_MATCH_NOTHING',
    text: `neither \`${before}\` nor \`${after}\` holds an object of Kubernetes: nothing was compared. Give the folders that hold the manifests, and let the job before fail where it writes none`,
}) };
/** Files of one folder that the other does not hold alike. */
const changedFiles = function (tree, side, otherTree, other) {
    const others = new Map(otherTree.files.map(({ path, digest }) => [other.nameOf(path), digest]));
    return tree.files
        .filter(({ path, digest }) => others.get(side.nameOf(path)) !== digest)
        .map(({ path, text, cutFrom }) => (cutFrom === undefined ? { path, text } : { path }));
};
/** The whole path is the same on both sides. */
const samePath = function (path) { return path };
const sideOf = function (read, folder) {
    const prefix = `${folder.replace(/\/+$/, '')}/`;
    return { ...read, nameOf: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path) };
};
/** What stands in a folder by a path that both folders may have. */
const namesFrom = function (tree, { nameOf }) { return ({
    ...tree,
    links: (tree.links ?? []).map((link) => ({ ...link, path: nameOf(link.path) })),
}) };
/** Those of which more differs than comments. */
const withoutReworded = function (paths, before, after) {
    const [old, now] = [textsByPath(before), textsByPath(after)];
    return paths.filter((path) => !(0,yaml_comments/* differInComments */.MJ)(old.get(path), now.get(path)));
};
const textsByPath = function (tree) { return new Map((tree?.files ?? []).map(({ path, text }) => [path, text])) };
/** Files of two trees that are not the same on both sides, as far as manifests go. */
const differing = function (before, after) {
    const old = new Map((before?.files ?? []).map(({ path, digest }) => [path, digest]));
    const now = new Set(after.files.map(({ path }) => path));
    const gone = [...old.keys()].filter((path) => !now.has(path));
    return [...after.files.filter(({ path, digest }) => old.get(path) !== digest).map(({ path }) => path), ...gone];
};
/** Files of which some part is no object that was read. */
const leftOver = function (sides) { return sides.flatMap((side) => [...(side?.ignored ?? []), ...(side?.unread ?? [])].map(({ path }) => path)) };
/** Whether a problem is about a file that the list of the head revision no longer names. */
const leftOutAtHead = function ({ base, head }, environment) {
    if (base === undefined || head === undefined)
        return () => false;
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    const isNamed = (0,manifests_glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(same, head.protected).globs);
    return ({ where }) => where?.kind === 'file' && !isNamed(where.path);
};
/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = function (configuration) {
    const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? []);
    if (folders.length === 0)
        return (tree) => tree;
    return (tree) => ({
        ...tree,
        files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
    });
};
/** `namespace`: of objects that name none; missing: `default`. */
const readFolderObjects = function (tree, namespace, cache = (0,read_objects/* createReadCache */.VC)()) { return (0,read_objects/* readObjects */.$I)(tree.files, {
    selection: 'folder',
    limits: limits/* folderLimits */.fR,
    cache,
    ...(namespace === undefined ? {} : { namespace }),
}) };
/** Files that both trees hold alike. */
const unchangedIn = function (base, head) {
    const digestsOf = (tree) => new Map((tree?.files ?? []).map(({ path, digest }) => [path, digest]));
    const [old, now] = [digestsOf(base), digestsOf(head)];
    return ({ path, digest }) => old.get(path) === digest && now.get(path) === digest;
};
const readRevision = function (tree, { selection, isUnchanged }, namespace, cache) { return ({
    ...(0,read_objects/* readObjects */.$I)(tree.files, {
        selection,
        // Of a list every file is to be read as it is.
        ...(selection === 'found' && isUnchanged !== undefined ? { isUnchanged } : {}),
        limits: limits/* repositoryLimits */.HT,
        cache,
        ...(namespace === undefined ? {} : { namespace }),
    }),
    nameOf: samePath,
}) };
/** Where objects that name no namespace are applied: in the environment's, or where the run says. */
const namespaceOf = function ({ inputs }, environment) { return environment?.namespace ?? inputs.namespace };
const refuseAny = function (problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
};


/***/ })

};
