export const id = 820;
export const ids = [820];
export const modules = {

/***/ 31860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Hk: () => (/* binding */ toKubernetesObject),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
const toKubernetesObject = (item, type) => {
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item['metadata']) ? item['metadata'] : {};
    const { managedFields, ...kept } = metadata;
    const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) });
    for (const [member, value] of Object.entries(item))
        if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
            content[member] = withoutPrototype(value);
    const source = {
        kind: 'cluster',
        uid: textOf(metadata['uid']),
        resourceVersion: textOf(metadata['resourceVersion']),
    };
    const created = textOf(metadata['creationTimestamp']);
    return {
        key: {
            group: type.group,
            kind: type.kind,
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']),
        },
        apiVersion: type.apiVersion,
        labels: textsOf(metadata['labels']),
        annotations: textsOf(metadata['annotations']),
        ...(created === '' ? {} : { creationTimestamp: created }),
        content,
        managedFields: Array.isArray(managedFields) ? managedFields : [],
        source,
        locate: () => source,
    };
};
/** The same for one object that says its own type. */
const readObject = (item) => {
    const apiVersion = textOf(item['apiVersion']);
    const slash = apiVersion.indexOf('/');
    return toKubernetesObject(item, {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: textOf(item['kind']),
        apiVersion,
    });
};
const bare = (object) => {
    const copy = Object.create(null);
    for (const [member, value] of Object.entries(object))
        copy[member] = withoutPrototype(value);
    return copy;
};
const withoutPrototype = (value) => {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? bare(value) : value;
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (value) => {
    const texts = Object.create(null);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};


/***/ }),

/***/ 59960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => new Map(state.objects
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object])
    .sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left, right)));
const labelOf = (object, name) => (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '';
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = (state, root, tag) => {
    const carriers = state.objects.filter((object) => labelOf(object, 'istio.io/tag') === tag &&
        labelOf(object, 'istio.io/rev') !== '' &&
        (object.key.kind === 'MutatingWebhookConfiguration' ||
            (object.key.group === '' && object.key.kind === 'Service' && object.key.namespace === root)));
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = (state) => {
    const names = new Set();
    for (const { key, labels, content } of state.objects) {
        const isNamed = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'].includes(key.kind);
        if (!isNamed)
            continue;
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 49529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91374);






const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = (object) => {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Mend the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = (state, revision) => {
    const versions = state.objects.flatMap((object) => {
        const { key, content, labels } = object;
        if (key.kind !== 'Deployment' || !/^istiod(-|$)/.test(key.name))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = (revision) => (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`);
const providersOf = (config) => new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
]));
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = (state, overrides, home, asked) => {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te && others.length === 0
            ? { revision: firstRevision, map }
            : {
                revision: firstRevision,
                map,
                assumption: `nothing says which revision of Istio ${asked} is: the MeshConfig of ${home}/${map.key.name} counts`,
            };
    if (overrides.trustDomain !== undefined || overrides.trustDomainAliases !== undefined)
        return {
            revision,
            map: undefined,
            assumption: `the MeshConfig of revision ${asked} was not read (${home}/${name}): what the configuration says under mesh holds`,
        };
    return {
        revision,
        map,
        unknown: {
            code: 'REVISION_UNKNOWN',
            what: refused
                ? `the MeshConfig ${home}/${name} of revision ${asked} may not be read`
                : `nothing says which revision of Istio ${asked} is, and ${[...maps.values()].map(({ key }) => key.name).join(' and ')} differ`,
            identity: `revision:${asked}`,
            effect: 'anything',
        },
    };
};
/**
 * MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. Several revisions of Istio in one
 * mesh have a MeshConfig each; `asked` is a revision or a tag, as `istio.io/rev` names it.
 */
const resolveSettings = (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te) => {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(overrides.istioVersion);
    const version = running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8;
    if (running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: running !== undefined || told !== undefined,
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 28380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   W: () => (/* binding */ incompleteReads)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31860);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49236);






/**
 * What the snapshots in a folder that a person names could not read: such a folder stands for a whole mesh, but for that.
 * Throws as `readSnapshot` does where one is not as it was written.
 */
const incompleteReads = (files) => files
    .filter(({ path, text }) => path.endsWith(`/${_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS}`) && text.includes('MeshgateSnapshot'))
    .flatMap(({ path }) => readSnapshot(files, path.slice(0, -_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS.length - 1), []).state.reads)
    .filter(({ status }) => status === 'forbidden' || status === 'not given');
/**
 * Reads a snapshot. Every file must be there as it was written: half of a mesh would read as a mesh without policies.
 * A kind of `kinds` that nobody asked for when it was taken counts as one that may not be read.
 *
 * @throws Refusal SNAPSHOT_MISSING, SNAPSHOT_INVALID.
 */
const readSnapshot = (files, folder, kinds) => {
    const manifest = files.find(({ path }) => path === `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS}`);
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
        if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfText */ .Nv)(file.text) !== entry.digest)
            throw invalid(path, entry.digest, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfText */ .Nv)(file.text));
        const value = parseJson(file.text);
        const items = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'items') : [];
        if (items.length !== entry.objects)
            throw invalid(path, `${entry.objects} objects`, `${items.length}`);
        return items.map((item) => objectOf(item, path));
    });
    for (const { key } of objects) {
        if (seen.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key)))
            throw invalid(`${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS}`, `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(key)} once`, 'twice');
        seen.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key));
    }
    return { identity, taken, istioVersion, state: { objects, reads: [...reads, ...unasked(kinds, reads)] } };
};
const unasked = (kinds, reads) => kinds
    .filter(({ group, kind, only }) => only === undefined && !reads.some((read) => read.group === group && read.kind === kind))
    .map(({ group, kind, namespaced }) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status: 'forbidden',
}));
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const statuses = ['complete', 'forbidden', 'not installed', 'not given'];
const readManifest = (text, path) => {
    const value = parseJson(text);
    const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, 'version');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
        throw invalid(path, 'kind: MeshgateSnapshot, version: 1', (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? JSON.stringify(version ?? null) : 'no JSON');
    const taken = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'taken');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(taken) || Number.isNaN(Date.parse(taken)))
        throw invalid(path, 'the time it was taken, as 2026-01-31T12:00:00Z', taken);
    const reads = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'reads').map((read) => {
        const status = statuses.find((one) => one === (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'status'));
        if (status === undefined)
            throw invalid(path, statuses.join(', '), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'status'));
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'name');
        return {
            group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'group'),
            kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'kind'),
            namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(read, 'namespace'),
            ...(name === '' ? {} : { name }),
            status,
        };
    });
    if (reads.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'reads').length || reads.length === 0)
        throw invalid(path, 'a record for every kind that was read', 'none, or something else');
    const files = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'files').map((file) => ({
        path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'path'),
        digest: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'digest'),
        objects: Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(file, 'objects')),
    }));
    if (files.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'files').length)
        throw invalid(path, 'a list of files', 'something else');
    return {
        identity: {
            server: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'cluster', 'server'),
            uid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'cluster', 'uid'),
            version: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'cluster', 'version'),
        },
        taken,
        istioVersion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'istio'),
        reads,
        files,
    };
};
/** Objects stand for the cluster's own, so they have no place in a file that a reviewer could be sent to. */
const objectOf = (item, path) => {
    const apiVersion = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'apiVersion');
    const kind = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'kind');
    if (apiVersion === '' || kind === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'name') === '')
        throw invalid(path, 'objects with apiVersion, kind and a name', JSON.stringify(item).slice(0, 100));
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__/* .toKubernetesObject */ .Hk)(item, { group, kind, apiVersion });
};
const missing = (folder) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_MISSING',
    message: `there is no snapshot of the cluster in ${JSON.stringify(folder)}`,
    expected: `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS}`,
    received: 'no such file',
    remedy: 'Run `meshgate snapshot --out` that folder where the cluster can be read, and commit it to the protected branch, or hand it to this job as an artifact (`snapshotFrom: workspace`).',
});
const invalid = (path, expected, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `${path} is not as \`meshgate snapshot\` wrote it`,
    expected,
    received: received.slice(0, 200),
    remedy: 'Take the snapshot again; files of it are not edited or merged by hand.',
});


/***/ }),

/***/ 49236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const digestOfText = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
const sortedJson = (value) => `${JSON.stringify(sorted(value), undefined, 2)}\n`;
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};


/***/ })

};
