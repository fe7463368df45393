export const id = 8315;
export const ids = [8315];
export const modules = {

/***/ 93339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ ownPolicyPrefix),
/* harmony export */   gc: () => (/* binding */ provesNoOp),
/* harmony export */   wM: () => (/* binding */ fieldManager)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** The field manager that every write of meshgate names. */
const fieldManager = 'meshgate';
/** Begins the names of the admission policies against inline edits, one for each environment. */
const ownPolicyPrefix = 'meshgate-owned-';
/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
const provesNoOp = (live, desired) => {
    if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired))
        return false;
    const owned = ownApplyEntry(live);
    if (owned?.['apiVersion'] !== live.apiVersion)
        return false;
    const fields = owned['fieldsV1'];
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) && walk(fields, withoutIdentity(desired), live.content);
};
const namesSameObject = (live, desired) => {
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return false;
    return (desired['kind'] === live.key.kind &&
        metadata['name'] === live.key.name &&
        (metadata['namespace'] ?? '') === live.key.namespace);
};
/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = (live) => {
    const entries = (live.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry) &&
        entry['manager'] === fieldManager &&
        entry['operation'] === 'Apply' &&
        (entry['subresource'] ?? '') === '');
    return entries.length === 1 ? entries[0] : undefined;
};
/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = (desired) => {
    const rest = without(desired, ['apiVersion', 'kind', 'metadata']);
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, ['name', 'namespace']);
    return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept };
};
const without = (object, members) => Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = (owned, want, live) => {
    const keys = Object.keys(owned).filter((key) => key !== '.');
    const first = keys[0];
    if (first === undefined)
        return equalsLeaf(want, live);
    const prefix = first.slice(0, 2);
    if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix))
        return false;
    switch (prefix) {
        case 'f:':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live) && walkMap(owned, keys, want, live);
        case 'k:':
            return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live);
        case 'v:':
            return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live);
        default:
            return false;
    }
};
/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = (want, live) => {
    if (want === undefined || live === undefined)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && Object.keys(want).length === 0)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live);
    return deepEquals(want, live);
};
const walkMap = (owned, keys, want, live) => Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
    keys.every((key) => {
        const name = key.slice(2);
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name))
            return false;
        return want[name] !== null && walk(below, want[name], live[name]);
    });
/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = (owned, keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const places = [];
    for (const key of keys) {
        const fields = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2));
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below))
            return false;
        const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) };
        if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live]))
            return false;
        places.push(place);
    }
    return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live));
};
/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = (list, fields) => {
    const found = list.flatMap((element, index) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(element) &&
        Object.entries(fields).every(([name, value]) => {
            const field = Object.hasOwn(element, name) ? element[name] : undefined;
            return field !== undefined && deepEquals(field, value);
        })
        ? [index]
        : []);
    return found.length === 1 ? (found[0] ?? -1) : -1;
};
const walkSet = (keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const values = keys.map((key) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2)));
    const places = want.map((element) => values.some((value) => value !== undefined && deepEquals(value, element))
        ? live.findIndex((other) => deepEquals(other, element))
        : -1);
    return places.every((place) => place >= 0) && increases(places);
};
/** Strictly, so that a value which stands twice is never proven. */
const increases = (places) => places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place);
/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = (a, b) => {
    if (typeof a === 'number' || typeof b === 'number')
        return a === b && isExact(a);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(b)) {
        const members = Object.keys(a);
        return (members.length === Object.keys(b).length &&
            members.every((member) => {
                const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined];
                return left !== undefined && right !== undefined && deepEquals(left, right);
            }));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return (left.length === right.length &&
            left.every((element, index) => {
                const other = right[index];
                return other !== undefined && deepEquals(element, other);
            }));
    }
    return a === b;
};
/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = (value) => typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));


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
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91891);






/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = (state, root) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'ConfigMap')
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]);
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = (state, root, known) => {
    const installed = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__/* .installedMeshConfigs */ .Po)(state).filter((config) => config.root === root && !known.has(config.revision));
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .H)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = (states, root, object) => {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text));
};
const labelOf = (object, name) => (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '';
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = (state, root, tag) => {
    const carriers = [
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'MutatingWebhookConfiguration'),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
    ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '');
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = (state) => {
    const names = new Set();
    const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'];
    for (const { labels, content } of naming.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, kind))) {
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 49529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91374);







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
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
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
    const versions = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, 'Deployment').flatMap((object) => {
        const { key, content, labels } = object;
        if (!/^istiod(-|$)/.test(key.name))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = (revision) => (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`);
const providersOf = (config) => new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
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
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te && others.length === 0
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
const resolveSettings = (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te) => {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 §3.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = (value) => {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = (value) => {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = (value) => {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800–\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ keptByGitOps),
/* harmony export */   VJ: () => (/* binding */ releasingTool),
/* harmony export */   h5: () => (/* binding */ toolTitle)
/* harmony export */ });
/* unused harmony export keepingTool */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);



/** Names of the tools as the configuration has them. */
const toolTitle = (tool) => tool === 'argocd' ? 'Argo CD' : tool === 'flux' ? 'Flux' : 'another tool';
const argoTracking = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';
/** Argo CD's default tracking label, which Helm charts carry as well: it counts with a manager of Argo CD alone. */
const instance = 'app.kubernetes.io/instance';
const helmRelease = 'meta.helm.sh/release-name';
/** Argo CD, util/argo: `argocd-controller` with server-side apply, `argocd-application-controller` before. */
const argoManagers = new Set([
    'argocd-controller',
    'argocd-application-controller',
    'argocd-server',
]);
/** Flux names each controller as its field manager. */
const fluxManagers = new Set(['kustomize-controller', 'helm-controller']);
/** Helm 3 and 4, in a shell or a job. */
const helmManagers = new Set(['helm']);
const valueOf = (map, name) => Object.hasOwn(map, name) ? (map[name] ?? '') : '';
const managersOf = (object) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)({ managedFields: object.managedFields ?? [] }, 'managedFields').map((entry) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager'))),
];
/**
 * The GitOps tool that keeps a live object, by its tracking labels, annotations and field managers. Any one mark is
 * enough: a forged one makes meshgate refuse, never write.
 */
const keepingTool = (object) => {
    const managers = managersOf(object);
    const manager = (names) => managers.find((name) => names.has(name));
    const tracking = valueOf(object.annotations, argoTracking);
    // `APPLICATION:GROUP/KIND:NAMESPACE/NAME`; the application may be `NAMESPACE_NAME`.
    if (tracking !== '')
        return { tool: 'Argo CD', name: tracking.split(':')[0] ?? '', sign: `annotation ${argoTracking}` };
    const labelled = valueOf(object.labels, argoInstance);
    if (labelled !== '')
        return { tool: 'Argo CD', name: labelled, sign: `label ${argoInstance}` };
    const argo = manager(argoManagers);
    if (argo !== undefined)
        return { tool: 'Argo CD', name: valueOf(object.labels, instance), sign: `field manager ${argo}` };
    for (const controller of ['kustomize', 'helm']) {
        const prefix = `${controller}.toolkit.fluxcd.io`;
        const name = valueOf(object.labels, `${prefix}/name`);
        if (name === '')
            continue;
        const namespace = valueOf(object.labels, `${prefix}/namespace`);
        return { tool: 'Flux', name: namespace === '' ? name : `${namespace}/${name}`, sign: `label ${prefix}/name` };
    }
    const flux = manager(fluxManagers);
    return flux === undefined ? undefined : { tool: 'Flux', name: '', sign: `field manager ${flux}` };
};
/** The Helm release that an object belongs to, in a shell or a job: an upgrade refuses what has lost its marks. */
const releasingTool = (object) => {
    const release = valueOf(object.annotations, helmRelease);
    if (release !== '' || valueOf(object.labels, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'Helm')
        return {
            tool: 'Helm',
            name: release,
            sign: release === '' ? `label ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=Helm` : `annotation ${helmRelease}`,
        };
    const manager = managersOf(object).find((name) => helmManagers.has(name));
    return manager === undefined ? undefined : { tool: 'Helm', name: '', sign: `field manager ${manager}` };
};
/** Why an object that a GitOps tool keeps is neither written nor removed, if one keeps it. */
const keptByGitOps = (live) => {
    const found = keepingTool(live);
    if (found === undefined)
        return undefined;
    const by = `${found.tool}${found.name === '' ? '' : ` (${JSON.stringify(found.name)})`}`;
    const tool = found.tool === 'Argo CD' ? 'argocd' : 'flux';
    return {
        code: 'GITOPS_OWNED',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(live.key)} is kept by ${by}: meshgate neither writes nor removes it.`,
        where: live.source,
        expected: 'an object that no GitOps tool keeps',
        received: found.sign,
        remedy: `Set \`apply: { by: ${tool} }\` in the environment and commit what \`meshgate render\` writes; or take the object out of ${found.tool} first.`,
    };
};


/***/ }),

/***/ 59742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Qu: () => (/* binding */ foreignOwner),
/* harmony export */   UL: () => (/* binding */ decisiveRoots),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   mB: () => (/* binding */ foreignFields)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _gitops_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7677);
/* harmony import */ var _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93339);






const label = (object, name) => Object.hasOwn(object.labels, name) ? (object.labels[name] ?? '') : '';
/** Labels can be forged by anyone who may patch; an Apply entry of our manager only by who may write as us. */
const isOurs = (object) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'meshgate' &&
    entries(object).some((entry) => isOurEntry(entry) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(entry['fieldsV1']));
/** A member of the environment's ApplySet, or its parent. */
const belongsTo = (object, applySet) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR) === applySet || label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG) === applySet;
/** Why a same-named object may not be written, if it may not: a plain apply would merge into it silently. */
const foreignOwner = (live, applySet) => {
    const kept = (0,_gitops_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .keptByGitOps */ .SO)(live);
    if (kept !== undefined)
        return kept;
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(live.key);
    const tooling = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu) ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu] : undefined;
    if (tooling !== undefined && !tooling.startsWith('meshgate/'))
        return {
            code: 'FOREIGN_APPLYSET',
            message: `${title} is the parent of an ApplySet that another tool keeps.`,
            where: live.source,
            expected: 'meshgate/…',
            received: tooling,
            remedy: 'Rename the environment, or remove the other tool’s ApplySet first.',
        };
    if (isOurs(live) && belongsTo(live, applySet))
        return undefined;
    const environment = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment)
        ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]
        : undefined;
    return {
        code: 'FOREIGN_OWNER',
        message: isOurs(live)
            ? `${title} exists and belongs to another environment${environment === undefined ? '' : ` (${JSON.stringify(environment)})`}.`
            : `${title} exists and meshgate did not write it.`,
        where: live.source,
        expected: `written by field manager ${_manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .wM}, labels ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=meshgate and ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR}=${applySet}`,
        received: `written by ${ownersOf(live).join(', ') || 'nobody that is named'}; ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=${label(live, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) || '(none)'}`,
        remedy: 'Give the binding or its ServiceAccount another name, or remove the object after asking its owner.',
    };
};
/** Field managers of an object, with how they wrote it. */
const ownersOf = (object) => [
    ...new Set(entries(object).map((entry) => `${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'manager')} (${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'operation')})`)),
];
const entries = (object) => (object.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(entry));
const isOurEntry = (entry) => entry['manager'] === _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .wM && entry['operation'] === 'Apply' && (entry['subresource'] ?? '') === '';
/** Where an unasked field changes what the object does. A ServiceAccount's `secrets` are the cluster's own. */
const decisiveRoots = ['spec', 'rules', 'aggregationRule', 'roleRef', 'subjects', 'data', 'binaryData'];
/**
 * Fields that would still stand after our apply although we do not ask for them: server-side apply merges, and removes
 * only what nobody else owns. `spec.action: DENY` of another manager would turn our ALLOW around.
 */
const foreignFields = (live, desired) => {
    const [ours, others] = [entries(live).filter(isOurEntry), entries(live).filter((entry) => !isOurEntry(entry))];
    const owned = (list) => list.map((entry) => entry['fieldsV1'] ?? null);
    return decisiveRoots.flatMap((root) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live.content, root), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(desired, root), below(owned(ours), root), below(owned(others), root), `.${root}`));
};
const residue = (live, desired, ours, others, path) => {
    if (live === undefined)
        return [];
    if (desired === undefined)
        return ours.length > 0 && others.length === 0 && isWhollyOurs(live, ours) ? [] : [path];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(live) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(desired))
        return [];
    return Object.keys(live).flatMap((name) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live, name), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(desired, name), below(ours, name), below(others, name), `${path}.${name}`));
};
/** Whether every leaf of a value that we no longer ask for is ours, so that the apply takes it away. */
const isWhollyOurs = (live, ours) => {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(live) || Object.keys(live).length === 0)
        return true;
    // An atomic map is owned as one leaf.
    if (ours.some((tree) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(tree) && Object.keys(tree).length === 0))
        return true;
    return Object.keys(live).every((name) => {
        const [value, trees] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live, name), below(ours, name)];
        return value !== undefined && trees.length > 0 && isWhollyOurs(value, trees);
    });
};
const below = (trees, name) => trees.flatMap((tree) => {
    const found = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(tree, `f:${name}`);
    return found === undefined ? [] : [found];
});


/***/ }),

/***/ 70839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordUnopenedJob: () => (/* binding */ recordUnopenedJob)
});

// EXTERNAL MODULE: ./src/ci/local-context.ts
var local_context = __webpack_require__(61781);
;// CONCATENATED MODULE: ./src/ci/bare-context.ts

/**
 * What the platform's variables say of a job whose context was refused, for its record alone: nothing is decided by it. What is
 * missing is empty.
 */
const readBareContext = (platform, env) => {
    const text = (name) => (env[name] ?? '').slice(0, 200);
    const none = (0,local_context/* readLocalContext */.F)(undefined);
    switch (platform) {
        case 'github': {
            const [server, path, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')];
            return {
                ...none,
                platform,
                serverUrl: server,
                repository: {
                    ...none.repository,
                    id: text('GITHUB_REPOSITORY_ID'),
                    path,
                    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
                },
                event: text('GITHUB_EVENT_NAME'),
                ref: text('GITHUB_REF'),
                sha: text('GITHUB_SHA'),
                run: { id, attempt: Number(text('GITHUB_RUN_ATTEMPT')) || 0, url: `${server}/${path}/actions/runs/${id}` },
            };
        }
        case 'gitlab':
            return {
                ...none,
                platform,
                serverUrl: text('CI_SERVER_URL'),
                repository: {
                    ...none.repository,
                    id: text('CI_PROJECT_ID'),
                    path: text('CI_PROJECT_PATH'),
                    ownerId: text('CI_PROJECT_NAMESPACE_ID'),
                },
                event: text('CI_PIPELINE_SOURCE'),
                ref: text('CI_COMMIT_REF_NAME'),
                sha: text('CI_COMMIT_SHA'),
                run: { id: text('CI_PIPELINE_ID'), attempt: Number(text('CI_JOB_ID')) || 0, url: text('CI_JOB_URL') },
            };
        case 'local':
            return none;
    }
};

// EXTERNAL MODULE: ./src/ci/files.ts
var files = __webpack_require__(52243);
// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/unopened-job.ts




/** The record of a job that ended before it was opened; one that cannot be written is a warning, and the exit code stands. */
const recordUnopenedJob = async (job) => {
    const { platform, env, output, report, command, auditAfter, outcome } = job;
    const folder = (platform === 'github' ? env['GITHUB_WORKSPACE'] : env['CI_PROJECT_DIR']) ?? process.cwd();
    const place = {
        report,
        version: version/* version */.r,
        output,
        context: readBareContext(platform, env),
        files: (0,files.createFiles)(platform, env, folder),
        clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    };
    const codes = outcome.errors.map(({ code }) => code);
    try {
        await (0,record_run/* recordUnopened */.Cp)(place, command, {
            exitCode: outcome.exitCode,
            codes,
            auditAfter: auditAfter === '' ? undefined : auditAfter,
        });
    }
    catch {
        output.warning('The record of this run could not be written.');
    }
};


/***/ })

};
