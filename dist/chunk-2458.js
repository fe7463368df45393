export const id = 2458;
export const ids = [2458];
export const modules = {

/***/ 59960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
const meshConfigName = function (revision) { return revision === defaultRevision ? 'istio' : `istio-${revision}` };
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = function (state, root) { return (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'ConfigMap')
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]) };
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = function (state, root, known) {
    const installed = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__/* .installedMeshConfigs */ .Po)(state).filter((config) => config.root === root && !known.has(config.revision));
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = function (state, root) {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = function (states, root, object) {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text));
};
const labelOf = function (object, name) { return (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '' };
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = function (state, root, tag) {
    const carriers = [
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'MutatingWebhookConfiguration'),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
    ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '');
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = function (state) {
    const names = new Set();
    const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'];
    for (const { labels, content } of naming.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, kind))) {
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
};


/***/ }),

/***/ 49529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91374);








const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = function (object) {
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
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = function (state, revision) {
    const candidates = _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, kind));
    const versions = candidates.flatMap((object) => {
        const { key, content, labels } = object;
        if (!(0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .isIstiod */ .jj)(object))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = function (revision) { return (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`) };
const providersOf = function (config) { return new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
])) };
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = function (state, overrides, home, asked) {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te && others.length === 0
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
const resolveSettings = function (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te) {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
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
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 70839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
const readBareContext = function (platform, env) {
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
const recordUnopenedJob = async function (job) {
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
