export const id = 4661;
export const ids = [4661];
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
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item['metadata']) ? item['metadata'] : {};
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
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? bare(value) : value;
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (value) => {
    const texts = Object.create(null);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};


/***/ }),

/***/ 70934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   F7: () => (/* binding */ submoduleRefused),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
const refusal = (path, message, received) => ({
    code: 'PATH',
    message,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'a regular file below the root of the repository',
    received,
    remedy: 'Replace it by the file itself, or narrow the globs under policies',
});
const linkRefused = (path) => refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link');
const submoduleRefused = (path) => refusal(path, 'A submodule is never read: it is another repository', 'a submodule');
const notRegular = (path, received) => refusal(path, 'Only regular files are read', received);


/***/ }),

/***/ 59960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   Wf: () => (/* binding */ isReadMeshConfig),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91891);





/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = ({ objects }, root) => objects
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]);
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = ({ objects }, root, known) => {
    const installed = objects.flatMap((object) => {
        const config = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_2__/* .installedMeshConfig */ ._)(object);
        return config === undefined || config.root !== root || known.has(config.revision) ? [] : [config];
    });
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = (states, root, object) => {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key) === text));
};
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
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
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
        const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(file.text);
        const items = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'items') : [];
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
const statuses = ['complete', 'forbidden', 'not installed', 'not given'];
const readManifest = (text, path) => {
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, 'version');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
        throw invalid(path, 'kind: MeshgateSnapshot, version: 1', (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? JSON.stringify(version ?? null) : 'no JSON');
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
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};


/***/ }),

/***/ 93949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts
var snapshot_read = __webpack_require__(28380);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/open/policy-lists.ts





/** Globs of the protected list that match nothing; a list that reads nothing at all proves nothing. */
const unmatchedGlobs = (configuration, environment, { base, head, objects }) => {
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
const objectsOnlyAtHead = async (repository, revision, configuration, environment, { ownFiles, cache }) => {
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
    const { objects, problems } = (0,read_objects/* readObjects */.$I)(tree.files.filter(({ path }) => !isJudged(path)), { selection: proposed.selection, limits: limits/* repositoryLimits */.H, cache, ...namespace });
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
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 3 modules
var read_yaml = __webpack_require__(20052);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/open/outside-builders.ts






const names = ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'];
/** Fields that only say where files are; any other makes something else of them. */
const plain = new Set(['apiVersion', 'kind', 'metadata', 'resources', 'bases']);
/**
 * What a list of policies reads is not what reaches the cluster where a kustomization outside of it patches those files, or
 * leaves some out. One that the change touches proves nothing; one that it does not is told in a line.
 */
const outsideBuilders = async (repository, revisions, { environment, settings, }, { listed, changed }) => {
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
        const [builder] = sides.filter((one) => listed.some((file) => one.takes.some((taken) => (0,ports_repository/* isBelow */.Y)(file, taken))));
        if (builder === undefined)
            continue;
        const touched = changed.find((one) => !isListed(one) && sides.some(({ takes }) => takes.some((taken) => (0,ports_repository/* isBelow */.Y)(one, taken))));
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
const reasonOf = ({ path }, touched) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} takes files of \`policies\` and is not among them, and the change touches ${touched}: what it patches or leaves out was not read. Name what it builds: kustomize build, and its result under \`policies\`, or give it as before and after`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
const builderOf = ({ path, text, digest }) => {
    const folder = path.split('/').slice(0, -1);
    const [document] = (0,read_yaml/* readYaml */.gM)(text, limits/* repositoryLimits */.H, { words: 'text' }).documents;
    const value = document?.value;
    const texts = value === undefined ? [] : textsOf(value);
    return {
        path,
        digest,
        takes: texts.flatMap((one) => resolvePath(folder, one) ?? []),
        changesObjects: !(0,json/* isJsonObject */.OW)(value) || Object.keys(value).some((field) => !plain.has(field)),
    };
};
const textsOf = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsOf);
};
/** A path below the root; undefined for other texts, of which most are none. */
const resolvePath = (folder, text) => {
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

;// CONCATENATED MODULE: ./src/open/feeding.ts
/** Files for people, and code of programs that write no manifests. */
const silent = /(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|OWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|adoc|rst|txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio|css|html|go|sum|mod|rs|java|kt|c|h|cc|cpp|cs|swift|proto|sql)$/i;
/** Whether a file may say what stands for a template's value or a placeholder. */
const mayFeed = (path) => !silent.test(path);
const isFile = (source) => source.kind === 'file';
/**
 * Changed files that may say what a template or placeholder stands for: all but those that were read as objects and nothing
 * else, and those that are for people.
 */
const feedingFiles = (changed, read) => {
    const whole = new Set(read.objects.flatMap(({ source }) => (isFile(source) ? [source.path] : [])));
    for (const path of read.left)
        whole.delete(path);
    return changed.filter((path) => !whole.has(path) && mayFeed(path)).sort();
};

// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
;// CONCATENATED MODULE: ./src/open/unread-records.ts


/** What may stand in a part of the tree that was not read, as kinds and namespaces that were not read in whole. */
const unreadRecords = (holds, because) => kinds/* readKinds */.eA.flatMap(({ group, kind, namespaced }) => {
    if (!(0,may_hold/* mayHoldKind */.$J)(holds, group, kind))
        return [];
    const places = !namespaced ? [''] : holds.namespaces === 'any' ? ['*'] : [...holds.namespaces];
    return places.map((namespace) => ({ group, kind, namespace, status: 'forbidden', because }));
});

// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
;// CONCATENATED MODULE: ./src/open/settle-links.ts



/** Links and submodules of both sides. Nobody follows them: a changed one proves nothing, and an equal one is told in a line. */
const settleLinks = (before, after, selection) => {
    const old = new Map((before?.links ?? []).map((link) => [link.path, link]));
    const now = new Map((after.links ?? []).map((link) => [link.path, link]));
    const problems = [];
    const reasons = [];
    const equal = [];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const link = now.get(path) ?? old.get(path);
        if (link === undefined)
            continue;
        if (old.get(path)?.written === now.get(path)?.written)
            equal.push(link);
        // A file that is a link now is no file that can be read; where it was one, the base has nothing to compare.
        else if (now.has(path) && (selection === 'named' || standsForFile(link)))
            problems.push(refusalOf(link));
        else
            reasons.push(settle_links_reasonOf(link));
    }
    return {
        problems,
        reasons,
        // Where files are listed, a link among them may be any of them; else what is in the tree is read at its own place.
        incomplete: selection === 'named'
            ? equal.flatMap((link) => unreadRecords(may_hold/* holdsAnything */.BT, `${link.path} is ${what(link)}`))
            : [],
        told: toldOf(equal),
    };
};
const standsForFile = ({ kind, path }) => kind === 'link' && /\.(?:ya?ml|json)$/.test(path);
const what = ({ kind }) => kind === 'link' ? 'a symbolic link' : kind === 'submodule' ? 'a submodule' : 'no regular file';
const refusalOf = (link) => {
    switch (link.kind) {
        case 'link':
            return (0,not_regular/* linkRefused */.$)(link.path);
        case 'submodule':
            return (0,not_regular/* submoduleRefused */.F7)(link.path);
        case 'other':
            return (0,not_regular/* notRegular */.oQ)(link.path, what(link));
    }
};
const settle_links_reasonOf = (link) => ({
    code: 'CHANGE_UNREAD',
    text: `the change touches ${link.path}, ${what(link)}${link.leadsTo === 'folder' && link.kind === 'link' ? ' to a folder' : ''}: what stands behind it was not read as a part of that place. List the files that are applied under \`policies\` in meshgate.yaml`,
    where: { kind: 'file', path: link.path, line: 1, column: 1 },
});
const named = 3;
const toldOf = (links) => {
    if (links.length === 0)
        return [];
    const shown = links.slice(0, named).map((link) => `${link.path} (${link.kind})`);
    const more = links.length - shown.length;
    return [
        `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ];
};

;// CONCATENATED MODULE: ./src/open/settle-unread.ts




/** Another program makes the objects: nothing is wrong with the text. */
const filledIn = new Set(['PLACEHOLDER', 'HELM_TEMPLATE', 'KUSTOMIZATION']);
/**
 * Nothing that a change does not touch stops a run. What both sides hold alike is an unknown that is equal on both: it is
 * counted in one line, and stands in the way of a proof only where it may hold an object that decides. What the change
 * touches and cannot be read is an error, but for text that another program fills in, of which nothing is proven.
 */
const settleUnread = (before, after, { selection, feeding }) => {
    const [old, now] = [partsOf(before), partsOf(after)];
    const problems = [];
    const reasons = [];
    const equal = [];
    const harmless = [];
    const listed = (part) => part.problems.some(({ code }) => code === 'NOT_KUBERNETES');
    for (const [key, part] of now) {
        const counts = (0,may_hold/* mayCount */.bT)(part.holds);
        const [first] = part.problems;
        const template = first !== undefined && filledIn.has(first.code);
        if (old.has(key)) {
            ;
            (counts ? equal : harmless).push(part);
            // Its own other parts were compared: what fills it in stands elsewhere.
            const others = feeding.filter((path) => path !== part.path);
            if (template && (0,may_hold/* mayHoldPolicy */.D9)(part.holds) && others.length > 0)
                reasons.push(fedReason(part, others));
        }
        else if (!counts && !listed(part))
            harmless.push(part);
        else if (template)
            reasons.push(changedReason(first));
        else
            problems.push(...part.problems);
    }
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, part]) => part);
    const isTemplate = ({ problems: [first] }) => first !== undefined && filledIn.has(first.code);
    const rewritten = new Set([...now.values()].filter(isTemplate).map(({ path }) => after.nameOf(path)));
    // A template of which only the base's words are gone is told by those of the head, or here.
    for (const part of gone.filter((one) => isTemplate(one) && (0,may_hold/* mayCount */.bT)(one.holds)))
        if (!rewritten.has(before?.nameOf(part.path) ?? ''))
            reasons.push(...part.problems.slice(0, 1).map(changedReason));
    const repeated = settleDuplicates(before, after, selection);
    const isRepeated = ({ key }) => repeated.keys.has((0,object/* keyText */.Pu)(key));
    return {
        before: [...(before?.objects ?? []).filter((object) => !isRepeated(object)), ...repeated.before],
        after: [...after.objects.filter((object) => !isRepeated(object)), ...repeated.after],
        problems: [...problems, ...repeated.problems, ...(selection === 'found' ? [] : after.unbuilt)],
        unreadableBefore: gone
            .filter((part) => (0,may_hold/* mayCount */.bT)(part.holds) && !isTemplate(part))
            .flatMap((part) => part.problems.slice(0, 1)),
        reasons: [...reasons, ...repeated.reasons],
        incomplete: [...equal.flatMap((part) => unreadRecords(part.holds, settle_unread_reasonOf(part))), ...repeated.incomplete],
        told: [...settle_unread_toldOf([...equal, ...harmless, ...gone.filter(({ holds }) => !(0,may_hold/* mayCount */.bT)(holds))]), ...repeated.told],
    };
};
/** Kustomizations and charts whose files were read as they stand: right for what the change leaves alone, and for nothing else. */
const unbuiltReasons = ({ unbuilt }, changed) => unbuilt.flatMap((problem) => {
    if (problem.where?.kind !== 'file')
        return [];
    const folder = problem.where.path.slice(0, problem.where.path.lastIndexOf('/') + 1);
    return changed.some((path) => path.startsWith(folder)) ? [changedReason(problem)] : [];
});
const partsOf = (side) => new Map((side?.unread ?? []).map((part) => [`${side?.nameOf(part.path) ?? ''}\n${part.written}`, part]));
const placeOf = ({ where }) => (where?.kind === 'file' ? `${where.path}:${where.line}` : '');
const settle_unread_reasonOf = ({ path, problems: [first] }) => first === undefined ? `${path} cannot be read` : `${placeOf(first)} cannot be read (${first.code})`;
const withPlace = (problem) => problem.where === undefined ? {} : { where: problem.where };
/** The same words as the error had: what, and how it is mended. */
const changedReason = (problem) => ({
    code: 'CHANGE_UNREAD',
    text: `the change touches what stands at ${placeOf(problem)} and was not read (${problem.code}): ${problem.message}. ${problem.remedy}`,
    ...withPlace(problem),
});
const fedReason = (part, feeding) => {
    const [first] = part.problems;
    const files = feeding.slice(0, 3).join(', ');
    const more = feeding.length > 3 ? ` and ${feeding.length - 3} more files` : '';
    return {
        code: 'CHANGE_UNREAD',
        text: `${settle_unread_reasonOf(part)}: another program fills it in, and the change touches ${files}${more}, which may say with what. ${first?.remedy ?? ''}`.trim(),
        ...(first === undefined ? {} : withPlace(first)),
    };
};
/** Files that a line names; the others are counted. */
const settle_unread_named = 3;
const settle_unread_toldOf = (parts) => {
    const files = new Map(parts.map((part) => [part.path, part]));
    if (files.size === 0)
        return [];
    const shown = [...files.values()].slice(0, settle_unread_named).map(({ path, problems: [first] }) => {
        const place = first === undefined ? path : placeOf(first);
        return first === undefined ? place : `${place} (${first.code})`;
    });
    const more = files.size - shown.length;
    return [
        `${files.size === 1 ? '1 file was' : `${files.size} files were`} not read, and no part of ${files.size === 1 ? 'it' : 'them'} that decides has changed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ];
};
const contentOf = (object) => JSON.stringify(object.content);
const differs = ({ objects }) => new Set(objects.map(contentOf)).size > 1;
const settleDuplicates = (before, after, selection) => {
    const descriptions = (side) => new Map((side?.duplicates ?? []).filter(differs).map((one) => [(0,object/* keyText */.Pu)(one.key), one]));
    const [old, now] = [descriptions(before), descriptions(after)];
    const written = (side, one) => JSON.stringify((one?.objects ?? []).map((object) => [nameOf(side, object), contentOf(object)]));
    const found = {
        before: [],
        after: [],
        problems: [],
        reasons: [],
        incomplete: [],
        told: [],
    };
    let unchanged = 0;
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const one = now.get(key) ?? old.get(key);
        if (one === undefined)
            continue;
        if (written(before, old.get(key)) === written(after, now.get(key))) {
            unchanged += 1;
            const { group, kind, namespace } = one.key;
            const because = `${(0,object/* keyTitle */.Gv)(one.key)} is described ${timesOf(one)}, at ${placesOf(one)}`;
            found.incomplete.push({ group, kind, namespace, status: 'forbidden', because });
            continue;
        }
        const only = onlyChanged(before, old.get(key), after, now.get(key));
        // Whichever is applied: either nothing changes, or this.
        if (only !== undefined) {
            found.before.push(only.before);
            found.after.push(only.after);
        }
        else if (selection !== 'found' && now.has(key))
            found.problems.push(...(0,read_objects/* duplicateProblems */.A_)(one));
        else
            found.reasons.push(repeatedReason(one));
    }
    if (unchanged > 0)
        found.told.push(`${unchanged === 1 ? '1 object is' : `${unchanged} objects are`} described more than once, and differently, at both revisions: which description is applied is not known`);
    return { ...found, keys: new Set([...old.keys(), ...now.keys()]) };
};
/** The same places describe it on both sides, and one of the descriptions alone has changed. */
const onlyChanged = (before, old, after, now) => {
    if (old?.objects.length !== now?.objects.length)
        return undefined;
    const pairs = (old?.objects ?? []).map((object) => ({
        before: object,
        after: now?.objects.find((other) => nameOf(after, other) === nameOf(before, object)),
    }));
    const changed = pairs.filter((pair) => pair.after === undefined || contentOf(pair.before) !== contentOf(pair.after));
    const [only, another] = changed;
    if (only?.after === undefined || another !== undefined)
        return undefined;
    return { before: only.before, after: only.after };
};
const nameOf = (side, { source }) => source.kind === 'file' && side !== undefined ? side.nameOf(source.path) : '';
const timesOf = ({ objects }) => (objects.length === 2 ? 'twice' : `${objects.length} times`);
const placesOf = ({ objects }) => {
    const places = objects.flatMap(({ source }) => (source.kind === 'file' ? [`${source.path}:${source.line}`] : []));
    const more = places.length - settle_unread_named;
    return `${places.slice(0, settle_unread_named).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const repeatedReason = (one) => {
    const [first] = one.objects;
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,object/* keyTitle */.Gv)(one.key)} is described ${timesOf(one)}, and differently, at ${placesOf(one)}: which description is applied is not known. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
        ...(first === undefined ? {} : { where: first.source }),
    };
};

;// CONCATENATED MODULE: ./src/open/read-sides.ts











/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async (run, repository, configuration, revisions, environment, cache = (0,read_objects/* createReadCache */.VC)()) => {
    if (run.inputs.before !== undefined && run.inputs.after !== undefined) {
        const [before, after] = await Promise.all([run.readFolder(run.inputs.before), run.readFolder(run.inputs.after)]);
        const old = sideOf(readFolderObjects(before, environment, cache), run.inputs.before);
        const next = sideOf(readFolderObjects(after, environment, cache), run.inputs.after);
        const feeding = feedingFiles(differing(before, after), { objects: next.objects, left: leftOver([old, next]) });
        const settled = settleUnread(old, next, { selection: 'folder', feeding });
        refuseAny([...settled.problems, ...settled.unreadableBefore]);
        return {
            before: settled.before,
            after: settled.after,
            whole: environment === undefined,
            incomplete: [...(0,snapshot_read/* incompleteReads */.W)([...before.files, ...after.files]), ...settled.incomplete],
            unread: { reasons: settled.reasons, told: settled.told },
            unreadableBefore: [],
        };
    }
    if (repository === undefined)
        return { before: [], after: [], whole: false, unreadableBefore: [] };
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const ownFiles = withoutSnapshots(configuration);
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, globs, 'listed').then(ownFiles),
        repository.readTree(revisions.head, globs, 'listed').then(ownFiles),
    ]);
    const old = base === undefined ? undefined : readRevision(base, selection, environment, cache);
    const next = readRevision(head, selection, environment, cache);
    const changes = await repository.changes?.(revisions.base, revisions.head);
    const changed = changes === undefined ? differing(base, head) : changes.map(({ path }) => path);
    const read = { objects: [...(old?.objects ?? []), ...next.objects], left: leftOver([old, next]) };
    const settled = settleUnread(old, next, { selection, feeding: feedingFiles(changed, read) });
    const links = settleLinks(base, head, selection);
    const builders = await outsideBuilders(repository, revisions, { environment, settings: configuration.protected }, { listed: [...(base?.files ?? []), ...head.files].map(({ path }) => path), changed });
    // A list that names what nobody can read is mended by a change of the list, which must not be refused for it.
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
            reasons: [...links.reasons, ...builders.reasons, ...unbuiltReasons(next, changed), ...settled.reasons],
            told: [...links.told, ...builders.told, ...settled.told],
        },
        unreadableBefore,
        lists: {
            unmatched: fit?.unmatched ?? [],
            matched: fit?.matched ?? 0,
            empty: fit?.empty === true && unreadableBefore.length === 0,
            onlyAtHead,
        },
    };
};
/** The whole path is the same on both sides. */
const samePath = (path) => path;
const sideOf = (read, folder) => {
    const prefix = `${folder.replace(/\/+$/, '')}/`;
    return { ...read, nameOf: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path) };
};
/** Files of two trees that are not the same on both sides, as far as manifests go. */
const differing = (before, after) => {
    const old = new Map((before?.files ?? []).map(({ path, digest }) => [path, digest]));
    return after.files.filter(({ path, digest }) => old.get(path) !== digest).map(({ path }) => path);
};
/** Files of which some part is no object that was read. */
const leftOver = (sides) => sides.flatMap((side) => [...(side?.ignored ?? []), ...(side?.unread ?? [])].map(({ path }) => path));
/** Whether a problem is about a file that the list of the head revision no longer names. */
const leftOutAtHead = ({ base, head }, environment) => {
    if (base === undefined || head === undefined)
        return () => false;
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    const isNamed = (0,manifests_glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(same, head.protected).globs);
    return ({ where }) => where?.kind === 'file' && !isNamed(where.path);
};
/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = (configuration) => {
    const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? []);
    if (folders.length === 0)
        return (tree) => tree;
    return (tree) => ({
        ...tree,
        files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
    });
};
const readFolderObjects = (tree, environment, cache = (0,read_objects/* createReadCache */.VC)()) => (0,read_objects/* readObjects */.$I)(tree.files, { selection: 'folder', limits: limits/* folderLimits */.f, cache, ...namespaceOf(environment) });
const readRevision = (tree, selection, environment, cache) => ({
    ...(0,read_objects/* readObjects */.$I)(tree.files, {
        selection,
        limits: limits/* repositoryLimits */.H,
        cache,
        ...namespaceOf(environment),
    }),
    nameOf: samePath,
});
const namespaceOf = (environment) => environment === undefined ? {} : { namespace: environment.namespace };
const refuseAny = (problems) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
};


/***/ }),

/***/ 57274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path of a tree is the folder, or stands in it. */
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ })

};
