export const id = 1969;
export const ids = [1969];
export const modules = {

/***/ 39329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28692);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
/* harmony import */ var _manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76941);



/** Places in a file by JSON pointer. The file is taken apart when a place is first asked for. */
const locator = function (text, path) {
    const position = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsOf */ .q$)(text);
    let find;
    return (pointer) => {
        find ??= (0,_manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .openYaml */ .IM)(text);
        return { kind: 'file', path, ...position(find(pointer)) };
    };
};
/** The one document of the file; flaws become problems. */
const readText = function (text, path, what, problems) {
    const position = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsOf */ .q$)(text);
    const at = (offset) => ({ kind: 'file', path, ...position(offset) });
    const bytes = Buffer.byteLength(text);
    if (bytes > _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT.bytes) {
        problems.push({
            code: 'YAML_LIMIT',
            message: `${what} is too large`,
            where: at(0),
            expected: `at most ${_manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT.bytes} bytes`,
            received: `${bytes} bytes`,
            remedy: 'Shorten it',
        });
        return undefined;
    }
    const strange = text.search(/[\ufffd\0]/);
    if (strange !== -1) {
        problems.push({
            code: 'FILE_ENCODING',
            message: `${what} is not UTF-8 text`,
            where: at(strange),
            remedy: 'Save the file as UTF-8',
        });
        return undefined;
    }
    // `off` is a gate's level: words stay the text that they are, and a wrong one is told by its place.
    const { documents } = (0,_manifests_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, _manifests_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLimits */ .HT, { words: 'text' });
    for (const flaw of documents.flatMap((document) => document.flaws).slice(0, 100)) {
        const { offset, ...rest } = flaw;
        problems.push({ ...rest, where: at(offset) });
    }
    const second = documents[1];
    if (second !== undefined) {
        problems.push({
            code: 'CONFIG_VALUE',
            message: `${what} is one YAML document`,
            where: at(second.range.start),
            expected: 'one document',
            received: `${documents.length} documents`,
            remedy: 'Remove the line ---',
        });
    }
    const value = documents[0]?.value;
    return problems.length > 0 || value === undefined ? undefined : { value, pointer: '' };
};


/***/ }),

/***/ 94951:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94951, module.exports, ["s","z"], "./later-config.cjs")

/***/ }),

/***/ 47895:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(47895, module.exports, ["Uh","fg","i6"], "./later-config.cjs")

/***/ }),

/***/ 21969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(51305);
;// CONCATENATED MODULE: ./src/config/audiences.ts

/** Audiences that other services accept: a token for one of them must not be a token for the mesh (attack P15). */
const wellKnown = new Set([
    'sts.amazonaws.com',
    'sigstore',
    'api://AzureADTokenExchange',
    'pypi',
    'testpypi',
    'https://gitlab.com',
    'gitlab.com',
    'vault',
    'kubernetes',
    'https://kubernetes.default.svc',
    'https://kubernetes.default.svc.cluster.local',
    'istio-ca',
]);
const wellKnownStarts = [
    'https://github.com',
    'npm:',
    '//iam.googleapis.com/',
    'https://iam.googleapis.com/',
    'https://token.actions.',
];
const sharedWith = function (audience) {
    const bare = audience.replace(/\/$/, '');
    return (wellKnown.has(bare) ||
        wellKnownStarts.some((start) => bare === start.replace(/\/$/, '') ||
            audience.startsWith(start.endsWith(':') || start.endsWith('.') || start.endsWith('/') ? start : `${start}/`)));
};
/** One audience by itself. */
const checkAudience = function (report, pointer, audience, purpose) {
    const refuse = (message, expected, remedy) => {
        report.problem('AUDIENCE', pointer, message, { expected, received: (0,config_section/* show */.WU)(audience), remedy });
    };
    const expected = `https://mesh.example.com/${purpose === 'mesh' ? 'production' : 'cluster'}`;
    if (/[$*\s\p{Cc}]/u.test(audience))
        refuse('An audience is one plain value: patterns, spaces and unfilled variables are refused', expected, 'Write the value out');
    else if (audience.length > 255)
        refuse('An audience has at most 255 characters', expected, 'Shorten it');
    else if (sharedWith(audience) && !(purpose === 'cluster' && audience.includes('kubernetes'))) {
        refuse('Another service accepts tokens with this audience', expected, 'Choose an audience that only this environment uses');
    }
};
/** As Envoy compares: without one scheme and one trailing slash (check_audience.cc). */
const loose = function (audience) { return audience.replace(/^https?:\/\//, '').replace(/\/$/, '') };
/** The mesh's token and the API server's are two: whoever sees one must not be able to use it as the other. */
const checkAudiencesApart = function (report, environments) {
    const clusterAudiences = new Map();
    for (const environment of environments) {
        if (environment.cluster?.kind === 'id-token')
            clusterAudiences.set(loose(environment.cluster.audience), environment);
    }
    for (const environment of environments) {
        const other = environment.audience === undefined ? undefined : clusterAudiences.get(loose(environment.audience));
        if (other === undefined || environment.audience === undefined)
            continue;
        report.problem('AUDIENCE', `${environment.pointer}/audience`, `The mesh's audience is also the cluster's of ${other.name}: a workload that sees the token could log in to the API server`, {
            expected: 'two audiences that differ in more than scheme and trailing slash',
            received: (0,config_section/* show */.WU)(environment.audience),
            remedy: 'Give the mesh an audience of its own',
        });
    }
};

// EXTERNAL MODULE: ./src/config/document.ts
var config_document = __webpack_require__(39329);
// EXTERNAL MODULE: ./src/config/load-bindings.ts
var load_bindings = __webpack_require__(94951);
;// CONCATENATED MODULE: ./src/config/config.ts
/** `plan`: the job names the digest of an approved plan; `required`: the platform vouches for an approved merge request. */
const reviewKinds = ['plan', 'required'];
/** `other` is any tool that is not known by name. */
const gitOpsTools = ['argocd', 'flux', 'other'];

// EXTERNAL MODULE: ./src/config/values.ts
var config_values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/config/load-segments.ts


/** `segments:` of an environment: callers and Services that nobody else of the declared calls may enter. */
const loadSegments = function (report, entries) {
    const names = new Set();
    return entries.flatMap((entry) => {
        const section = (0,config_section/* openSection */.k9)(report, entry, ['name', 'callers', 'services'], 'a segment');
        if (section === undefined)
            return [];
        const name = section.requiredText('name', 'findings and the matrix name it');
        if (name !== undefined)
            (0,config_values/* checkLabel */.v8)(report, section.at('name'), name, 'name');
        if (name !== undefined && names.has(name))
            report.problem('CONFIG_DUPLICATE', section.at('name'), 'Two segments have one name', {
                received: (0,config_section/* show */.WU)(name),
                remedy: 'Rename one of the two',
            });
        if (name !== undefined)
            names.add(name);
        const lists = ['callers', 'services'].map((key) => {
            if (!section.has(key))
                report.problem('CONFIG_MISSING', entry.pointer, `A segment needs ${key}`, {
                    expected: key,
                    received: 'nothing',
                    remedy: `Add ${key}`,
                });
            return section.texts(key) ?? [];
        });
        const [callers = [], services = []] = lists;
        return name === undefined ? [] : [{ name, callers, services, pointer: entry.pointer }];
    });
};

;// CONCATENATED MODULE: ./src/config/load-snapshot.ts


const units = { m: 60, h: 3600, d: 86_400 };
/** `7d`, `12h`, `90m`, as seconds; undefined for anything else and for nothing at all. */
const readDuration = function (text) {
    const found = /^([1-9]\d{0,4})([mhd])$/.exec(text);
    return found === null ? undefined : Number(found[1]) * (units[found[2] ?? ''] ?? 0);
};
const defaultAge = '7d';
/** `snapshot:` of an environment. */
const loadSnapshot = function (report, entry) {
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['folder', 'from', 'maxAge'], 'snapshot');
    if (section === undefined)
        return undefined;
    const folder = section.requiredText('folder', 'the snapshot is read from there');
    const maxAge = section.text('maxAge') ?? defaultAge;
    const maxAgeSeconds = readDuration(maxAge);
    if (maxAgeSeconds === undefined)
        report.problem('CONFIG_VALUE', section.at('maxAge'), 'This is no age', {
            expected: 'a number of days, hours or minutes: 7d, 12h, 90m',
            received: (0,config_section/* show */.WU)(maxAge),
            remedy: 'Write the age with its unit',
        });
    if (folder === undefined)
        return undefined;
    (0,config_values/* checkPath */.Cg)(report, section.at('folder'), folder, 'The folder of a snapshot');
    if (/[*?]/.test(folder) || folder.endsWith('/'))
        report.problem('CONFIG_VALUE', section.at('folder'), 'The folder of a snapshot is one folder', {
            expected: 'mesh/snapshots/staging',
            received: (0,config_section/* show */.WU)(folder),
            remedy: 'Name the folder, without * and without / at the end',
        });
    return {
        folder,
        from: section.choice('from', ['repository', 'workspace']) ?? 'repository',
        maxAge,
        maxAgeSeconds: maxAgeSeconds ?? 0,
    };
};

;// CONCATENATED MODULE: ./src/config/load-unit.ts



/** `unit:` of an environment. `listed` says that the environment lists files as well, which is one word too many. */
const loadUnit = function (report, entry, listed) {
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['path', 'tool', 'values', 'namespace'], 'unit');
    if (section === undefined)
        return undefined;
    const path = section.requiredText('path', 'the folder of the chart or kustomization is rendered');
    const tool = section.choice('tool', ['kustomize', 'helm']);
    const values = section.texts('values', { empty: true }) ?? [];
    const namespace = section.text('namespace');
    if (namespace !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    values.forEach((file, index) => {
        checkPlainPath(report, `${section.at('values')}/${(0,positions/* pointerPart */.x$)(index)}`, file, 'A file of values');
    });
    if (listed)
        report.problem('CONFIG_VALUE', section.pointer, 'An environment is a unit or a list of policies, not both', {
            expected: 'either `unit` or `policies`',
            received: 'both',
            remedy: 'Remove `policies` here: what is rendered is what is compared',
        });
    if (tool === 'kustomize' && values.length > 0)
        report.problem('CONFIG_VALUE', section.at('values'), 'A kustomization takes no values', {
            expected: 'no values, or tool: helm',
            received: (0,config_section/* show */.WU)(values.join(', ')),
            remedy: 'Remove the values, or name the folder of a chart',
        });
    if (path === undefined)
        return undefined;
    checkPlainPath(report, section.at('path'), path, 'The folder of a unit');
    return {
        path: path === '.' ? '' : path.replace(/\/+$/, ''),
        values,
        ...(tool === undefined ? {} : { tool }),
        ...(namespace === undefined ? {} : { namespace }),
    };
};
const checkPlainPath = function (report, pointer, path, what) {
    if (path !== '.')
        (0,config_values/* checkPath */.Cg)(report, pointer, path, what);
    if (/[*?]/.test(path))
        report.problem('CONFIG_VALUE', pointer, `${what} is one path`, {
            expected: 'a path without * and ?',
            received: (0,config_section/* show */.WU)(path),
            remedy: 'Name it as it is; each environment renders one unit',
        });
};

// EXTERNAL MODULE: ./src/config/load-trust.ts + 1 modules
var load_trust = __webpack_require__(8905);
;// CONCATENATED MODULE: ./src/config/load-environment.ts









const keys = [
    'cluster',
    'snapshot',
    'namespace',
    'policies',
    'unit',
    'mesh',
    'audience',
    'trust',
    'gate',
    'firstAllow',
    'clusterRoles',
    'wildcards',
    'kubeconfig',
    'longestBinding',
    'apply',
    'calls',
    'segments',
    'traffic',
];
const loadEnvironment = function (report, name, entry, mesh, all = {}) {
    checkEnvironmentName(report, entry.pointer, name);
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, `environment ${name}`);
    if (section === undefined)
        return undefined;
    const namespace = section.requiredText('namespace', 'the objects of the environment go there');
    if (namespace !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const audience = section.text('audience');
    if (audience !== undefined)
        checkAudience(report, section.at('audience'), audience, 'mesh');
    const cluster = loadCluster(report, section.entry('cluster'));
    const snapshot = loadSnapshot(report, section.entry('snapshot'));
    const policies = loadGlobs(report, section);
    const unit = loadUnit(report, section.entry('unit'), policies !== undefined);
    const clusterRoles = section.texts('clusterRoles', { empty: true }) ?? [];
    const calls = section.texts('calls') ?? [];
    calls.forEach((path, index) => {
        (0,config_values/* checkPath */.Cg)(report, `${section.at('calls')}/${index}`, path, 'A file of calls');
    });
    const traffic = section.text('traffic');
    if (traffic !== undefined)
        (0,config_values/* checkPath */.Cg)(report, section.at('traffic'), traffic, 'Recorded traffic');
    const kubeconfig = section.text('kubeconfig');
    if (kubeconfig !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('kubeconfig'), kubeconfig, 'ServiceAccount');
    for (const role of clusterRoles)
        (0,config_values/* checkRoleName */.Ko)(report, section.at('clusterRoles'), role, 'A ClusterRole');
    const longestBinding = loadLongest(report, section);
    const apply = section.entry('apply');
    const applySection = apply === undefined ? undefined : (0,config_section/* openSection */.k9)(report, apply, ['by', 'user', 'groups', 'reviewed'], 'apply');
    const appliedBy = applySection?.has('by') === true ? loadAppliedBy(applySection) : all.appliedBy;
    const reviewed = applySection?.has('reviewed') === true ? loadReviewed(applySection) : all.reviewed;
    const applier = applySection === undefined ? undefined : loadApplier(applySection);
    return {
        name,
        pointer: entry.pointer,
        namespace: namespace ?? '',
        trust: (0,load_trust/* loadTrust */.V)(report, section.entry('trust')),
        gate: loadGate(report, section.entry('gate')),
        mesh: { ...mesh, ...loadMesh(report, section.entry('mesh')) },
        firstAllow: section.flag('firstAllow'),
        clusterRoles,
        wildcards: section.flag('wildcards'),
        calls,
        segments: loadSegments(report, section.list('segments') ?? []),
        ...(cluster === undefined ? {} : { cluster }),
        ...(snapshot === undefined ? {} : { snapshot }),
        ...(audience === undefined ? {} : { audience }),
        ...(policies === undefined ? {} : { policies }),
        ...(traffic === undefined ? {} : { traffic }),
        ...(unit === undefined ? {} : { unit }),
        ...(kubeconfig === undefined ? {} : { kubeconfig }),
        ...(appliedBy === undefined ? {} : { appliedBy }),
        ...(applier === undefined ? {} : { applier }),
        ...(reviewed === undefined ? {} : { reviewed }),
        ...(longestBinding === undefined ? {} : { longestBinding }),
    };
};
/** `longestBinding: 90d`. */
const loadLongest = function (report, section) {
    const text = section.text('longestBinding');
    if (text === undefined)
        return undefined;
    const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1];
    if (days !== undefined)
        return { text, days: Number(days) };
    report.problem('CONFIG_VALUE', section.at('longestBinding'), 'This is no number of days', {
        expected: 'for example 90d',
        received: (0,config_section/* show */.WU)(text),
        remedy: 'Write whole days, with a d behind them',
    });
    return undefined;
};
/** `apply.reviewed`: what a write has to have been through. undefined: the gate alone. */
const loadReviewed = function (section) {
    const kind = section.choice('reviewed', ['off', ...reviewKinds]);
    return kind === 'off' ? undefined : kind;
};
/** `apply.by`: who writes what the repository asks for. undefined: meshgate. */
const loadAppliedBy = function (section) {
    const by = section.choice('by', ['meshgate', ...gitOpsTools]);
    return by === 'meshgate' ? undefined : by;
};
/** `apply.user` and `apply.groups`: the login of the apply job, as the API server names it. */
const loadApplier = function (section) {
    const user = section.text('user');
    const groups = section.texts('groups', { empty: true }) ?? [];
    return user === undefined && groups.length === 0 ? undefined : { user: user ?? '', groups };
};
/** It becomes a part of names, labels and annotations. */
const checkEnvironmentName = function (report, pointer, name) {
    if (name.length <= 50 && name !== 'all' && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name))
        return;
    report.problem('CONFIG_VALUE', pointer, 'This is no name for an environment', {
        expected: 'at most 50 letters, digits, -, _ and ., with a letter or digit at both ends; not all',
        received: (0,config_section/* show */.WU)(name),
        remedy: 'Choose another name; trust may name the platform\u2019s environment as it is',
    });
};
const loadGlobs = function (report, section) {
    const globs = section.texts('policies');
    globs?.forEach((glob, index) => {
        (0,config_values/* checkPath */.Cg)(report, `${section.at('policies')}/${(0,positions/* pointerPart */.x$)(index)}`, glob, 'A glob of policies');
    });
    return globs;
};
/** Safe defaults: everything new in findings stops the merge, new and lost access are shown. */
const defaultGate = { newAccess: 'warn', lostAccess: 'warn', findings: 'error' };
const levels = ['error', 'warn', 'off'];
const loadGate = function (report, entry) {
    const section = entry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, entry, ['newAccess', 'lostAccess', 'findings', 'calls', 'snapshotAge', 'drift'], 'gate');
    if (section === undefined)
        return defaultGate;
    const snapshotAge = section.choice('snapshotAge', levels);
    const calls = section.choice('calls', levels);
    const drift = section.choice('drift', levels);
    return {
        newAccess: section.choice('newAccess', levels) ?? defaultGate.newAccess,
        lostAccess: section.choice('lostAccess', levels) ?? defaultGate.lostAccess,
        findings: section.choice('findings', levels) ?? defaultGate.findings,
        ...(calls === undefined ? {} : { calls }),
        ...(snapshotAge === undefined ? {} : { snapshotAge }),
        ...(drift === undefined ? {} : { drift }),
    };
};
const loadMesh = function (report, entry) {
    const section = entry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, entry, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'istioVersion'], 'mesh');
    if (section === undefined)
        return {};
    const rootNamespace = section.text('rootNamespace');
    if (rootNamespace !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('rootNamespace'), rootNamespace, 'rootNamespace');
    const trustDomain = section.text('trustDomain');
    if (trustDomain !== undefined)
        checkTrustDomain(report, section.at('trustDomain'), trustDomain);
    const trustDomainAliases = section.texts('trustDomainAliases', { empty: true });
    trustDomainAliases?.forEach((alias, index) => {
        checkTrustDomain(report, `${section.at('trustDomainAliases')}/${index}`, alias);
    });
    const istioVersion = section.text('istioVersion');
    if (istioVersion !== undefined && !/^1\.[0-9]{1,3}(?:\.[0-9]{1,3})?$/.test(istioVersion)) {
        report.problem('CONFIG_VALUE', section.at('istioVersion'), 'This is no version of Istio', {
            expected: '"1.30" or "1.30.3"',
            received: (0,config_section/* show */.WU)(istioVersion),
            remedy: 'Write the version in quotes',
        });
    }
    return {
        ...(rootNamespace === undefined ? {} : { rootNamespace }),
        ...(trustDomain === undefined ? {} : { trustDomain }),
        ...(trustDomainAliases === undefined ? {} : { trustDomainAliases }),
        ...(istioVersion === undefined ? {} : { istioVersion }),
    };
};
/** SPIFFE, trust domain: lower-case letters, digits, dots, dashes, underscores. Istio's aliases may begin with `*`. */
const checkTrustDomain = function (report, pointer, text) {
    if (text.length <= 255 && /^[a-z0-9._*-]+$/.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, 'This is no trust domain', {
        expected: 'for example cluster.local',
        received: (0,config_section/* show */.WU)(text),
        remedy: 'Write it without spiffe:// and without a path',
    });
};
const clusterKeys = ['auth', 'server', 'caFile', 'audience', 'context', 'execPlugins', 'namespaces'];
const allowedWith = {
    'id-token': ['auth', 'server', 'caFile', 'audience', 'namespaces'],
    context: ['auth', 'context', 'execPlugins', 'namespaces'],
    'in-cluster': ['auth', 'namespaces'],
};
const loadCluster = function (report, entry) {
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, clusterKeys, 'cluster');
    if (section === undefined)
        return undefined;
    const auth = section.has('auth')
        ? section.choice('auth', ['id-token', 'context', 'in-cluster'])
        : section.has('server')
            ? 'id-token'
            : section.has('context')
                ? 'context'
                : undefined;
    if (auth === undefined) {
        if (!section.has('auth')) {
            report.problem('CONFIG_MISSING', section.pointer, 'cluster does not say how to connect', {
                expected: 'server, context, or auth: in-cluster',
                received: 'nothing',
                remedy: 'Add server and audience for the job\u2019s ID token, context for a kubeconfig, or auth: in-cluster',
            });
        }
        return undefined;
    }
    for (const key of clusterKeys) {
        if (section.has(key) && !allowedWith[auth].includes(key)) {
            report.problem('CONFIG_KEY', section.at(key), `cluster with auth ${auth} has no key ${JSON.stringify(key)}`, {
                expected: allowedWith[auth].join(', '),
                received: key,
                remedy: 'Remove the key',
            });
        }
    }
    const namespaces = section.texts('namespaces', { empty: true }) ?? [];
    for (const namespace of namespaces)
        (0,config_values/* checkLabel */.v8)(report, section.at('namespaces'), namespace, 'A namespace');
    switch (auth) {
        case 'id-token':
            return loadIdToken(report, section, namespaces);
        case 'context':
            return {
                kind: 'context',
                context: section.text('context') ?? '',
                execPlugins: section.texts('execPlugins', { empty: true }) ?? [],
                namespaces,
            };
        case 'in-cluster':
            return { kind: 'in-cluster', namespaces };
    }
};
const loadIdToken = function (report, section, namespaces) {
    const server = section.requiredText('server', 'the ID token is sent there');
    const audience = section.requiredText('audience', 'the API server accepts the token by it');
    const caFile = section.text('caFile');
    if (server !== undefined)
        (0,config_values/* checkHttpsUrl */.Bg)(report, section.at('server'), server, 'server');
    if (audience !== undefined)
        checkAudience(report, section.at('audience'), audience, 'cluster');
    if (caFile !== undefined)
        (0,config_values/* checkPath */.Cg)(report, section.at('caFile'), caFile, 'caFile');
    if (server === undefined || audience === undefined)
        return undefined;
    return { kind: 'id-token', server, audience, namespaces, ...(caFile === undefined ? {} : { caFile }) };
};

// EXTERNAL MODULE: ./src/config/load-exceptions.ts
var load_exceptions = __webpack_require__(47895);
;// CONCATENATED MODULE: ./src/config/load-issuer-keys.ts




/** `issuerKeys:` an issuer's key set in the file itself, or in a file of the repository, for jobs without a way to the issuer. */
const loadIssuerKeys = function (report, entry) {
    const keys = new Map();
    if (entry === undefined)
        return keys;
    if (!(0,json/* isJsonObject */.OW)(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping', 'issuerKeys');
        return keys;
    }
    for (const [issuer, value] of Object.entries(entry.value)) {
        const pointer = `${entry.pointer}/${(0,positions/* pointerPart */.x$)(issuer)}`;
        (0,config_values/* checkHttpsUrl */.Bg)(report, pointer, issuer, 'An issuer');
        const section = (0,config_section/* openSection */.k9)(report, { value, pointer }, ['jwks', 'jwksFile'], 'the keys of an issuer');
        if (section === undefined)
            continue;
        const path = section.text('jwksFile');
        const inline = section.entry('jwks');
        if ((section.has('jwksFile') ? 1 : 0) + (inline === undefined ? 0 : 1) !== 1) {
            report.problem('CONFIG_VALUE', pointer, 'The keys of an issuer stand in one place', {
                expected: 'jwks or jwksFile',
                received: inline === undefined ? 'neither' : 'both',
                remedy: 'Keep one of them; jwksFile is read from the protected branch',
            });
        }
        else if (path !== undefined) {
            (0,config_values/* checkPath */.Cg)(report, section.at('jwksFile'), path, 'jwksFile');
            keys.set(issuer, { kind: 'file', path });
        }
        else if (inline !== undefined) {
            if ((0,json/* isJsonObject */.OW)(inline.value))
                keys.set(issuer, { kind: 'inline', text: JSON.stringify(inline.value) });
            else
                (0,config_section/* reportType */.NB)(report, inline, 'a mapping', 'jwks of an issuer');
        }
    }
    return keys;
};

;// CONCATENATED MODULE: ./src/config/load-tests.ts





/** `tests:`: requests and the answer that the mesh must give. */
const loadTests = function (report, entries) {
    const seen = new Map();
    return entries.flatMap((entry) => {
        const test = loadTest(report, entry);
        if (test === undefined)
            return [];
        const other = seen.get(test.name);
        if (other !== undefined)
            report.problem('CONFIG_DUPLICATE', `${entry.pointer}/name`, `Two tests are named ${(0,config_section/* show */.WU)(test.name)}`, {
                received: `also at ${other}`,
                remedy: 'Rename one of the two',
            });
        seen.set(test.name, entry.pointer);
        return [test];
    });
};
const loadTest = function (report, entry) {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['name', 'environments', 'from', 'to', 'request', 'expect'], 'a test');
    if (section === undefined)
        return undefined;
    const name = section.requiredText('name', 'reports show it');
    const environments = section.texts('environments');
    const to = loadTo(report, section);
    const request = loadRequest(report, section);
    const expect = section.choice('expect', ['allow', 'deny']);
    if (!section.has('expect'))
        missing(report, section, 'a test', 'expect', 'allow or deny');
    const from = loadFrom(report, section.entry('from'));
    if (name === undefined || to === undefined || request === undefined || expect === undefined)
        return undefined;
    return {
        name,
        pointer: entry.pointer,
        from,
        to,
        request,
        expect,
        ...(environments === undefined ? {} : { environments }),
    };
};
const missing = function (report, section, what, key, expected) {
    report.problem('CONFIG_MISSING', section.pointer, `${what} needs ${key}`, {
        expected,
        received: 'nothing',
        remedy: `Add ${key}`,
    });
};
const loadFrom = function (report, entry) {
    const section = entry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, entry, ['namespace', 'serviceAccount', 'principal', 'ip', 'claims'], 'from');
    if (section === undefined)
        return {};
    const namespace = section.text('namespace');
    if (namespace !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const serviceAccount = section.text('serviceAccount');
    const principal = section.text('principal');
    if (principal?.startsWith('spiffe://') === true) {
        report.problem('CONFIG_VALUE', section.at('principal'), 'A principal is written without spiffe://, as Istio\u2019s policies have it', { expected: 'cluster.local/ns/shop/sa/orders', received: (0,config_section/* show */.WU)(principal), remedy: 'Remove spiffe://' });
    }
    const ip = section.text('ip');
    const claims = loadClaims(report, section.entry('claims'));
    return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(principal === undefined ? {} : { principal }),
        ...(ip === undefined ? {} : { ip }),
        ...(claims === undefined ? {} : { claims }),
    };
};
const loadClaims = function (report, entry) {
    if (entry === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping of claims', 'claims');
        return undefined;
    }
    const claims = Object.create(null);
    for (const [claim, value] of Object.entries(entry.value)) {
        const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
        if (texts.length !== (Array.isArray(value) ? value.length : 1))
            (0,config_section/* reportType */.NB)(report, { value, pointer: `${entry.pointer}/${(0,positions/* pointerPart */.x$)(claim)}` }, 'text', `claim ${claim.slice(0, 80)}`);
        else
            claims[claim] = typeof value === 'string' ? value : texts;
    }
    return claims;
};
const loadTo = function (report, parent) {
    const entry = parent.entry('to');
    if (entry === undefined) {
        missing(report, parent, 'a test', 'to', '{ service: orders, port: 8080 }');
        return undefined;
    }
    const section = (0,config_section/* openSection */.k9)(report, entry, ['namespace', 'service', 'labels', 'port'], 'to');
    if (section === undefined)
        return undefined;
    const namespace = section.text('namespace');
    if (namespace !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const service = section.text('service');
    if (service !== undefined)
        (0,config_values/* checkLabel */.v8)(report, section.at('service'), service, 'service');
    const labels = loadTexts(report, section.entry('labels'), 'labels');
    if (!section.has('service') && !section.has('labels'))
        missing(report, section, 'to', 'service', 'service, or labels of a workload');
    const port = section.entry('port');
    if (port === undefined)
        missing(report, section, 'to', 'port', 'a number from 1 to 65535');
    else if (!(0,load_bindings/* isPort */.s)(port.value)) {
        if (typeof port.value !== 'number')
            (0,config_section/* reportType */.NB)(report, port, 'a number from 1 to 65535', 'port');
        else
            report.problem('CONFIG_VALUE', port.pointer, 'This is no port', {
                expected: 'a number from 1 to 65535',
                received: (0,config_section/* show */.WU)(port.value),
                remedy: 'Correct the port',
            });
    }
    else {
        return {
            port: port.value,
            ...(namespace === undefined ? {} : { namespace }),
            ...(service === undefined ? {} : { service }),
            ...(labels === undefined ? {} : { labels }),
        };
    }
    return undefined;
};
const loadTexts = function (report, entry, what) {
    if (entry === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping of text to text', what);
        return undefined;
    }
    const texts = Object.create(null);
    for (const [key, value] of Object.entries(entry.value)) {
        if (typeof value === 'string')
            texts[key] = value;
        else
            (0,config_section/* reportType */.NB)(report, { value, pointer: `${entry.pointer}/${(0,positions/* pointerPart */.x$)(key)}` }, 'text', `${key.slice(0, 80)} of ${what}`);
    }
    return texts;
};
const loadRequest = function (report, parent) {
    const entry = parent.entry('request');
    if (entry === undefined) {
        missing(report, parent, 'a test', 'request', '{ method: GET, path: / } or tcp');
        return undefined;
    }
    if (entry.value === 'tcp')
        return 'tcp';
    if (typeof entry.value === 'string' && entry.value !== '') {
        report.problem('CONFIG_VALUE', entry.pointer, 'request has a value that is not one of its choices', {
            expected: 'tcp, or a mapping with method and path',
            received: (0,config_section/* show */.WU)(entry.value),
            remedy: 'Correct the request',
        });
        return undefined;
    }
    const section = (0,config_section/* openSection */.k9)(report, entry, ['method', 'path', 'host', 'headers'], 'request');
    if (section === undefined)
        return undefined;
    const method = section.requiredText('method', 'policies read it');
    const path = section.requiredText('path', 'policies read it');
    const host = section.text('host');
    if (path !== undefined && !path.startsWith('/')) {
        report.problem('CONFIG_VALUE', section.at('path'), 'A path begins with /', {
            expected: `/${path.slice(0, 60)}`,
            received: (0,config_section/* show */.WU)(path),
            remedy: 'Correct the path',
        });
    }
    const headers = loadTexts(report, section.entry('headers'), 'headers') ?? {};
    if (method === undefined || path === undefined)
        return undefined;
    return { method, path, headers, ...(host === undefined ? {} : { host }) };
};

;// CONCATENATED MODULE: ./src/config/load.ts












const load_keys = [
    'version',
    'mesh',
    'policies',
    'environments',
    'bindings',
    'tests',
    'ignore',
    'assume',
    'apply',
    'issuerHosts',
    'issuerKeys',
    'publishLive',
];
/**
 * Reads `meshgate.yaml`. Everything that is wrong is reported at once.
 *
 * @throws Refusal with one problem for each mistake, every one with file, line and column.
 */
const loadConfig = function (text, path) {
    const problems = [];
    const locate = (0,config_document/* locator */.f)(text, path);
    const value = (0,config_document/* readText */.y)(text, path, 'The configuration', problems);
    const report = (0,config_section/* createReport */.LU)(problems, locate);
    const config = value === undefined ? undefined : load(report, value);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    if (config === undefined)
        throw new problem/* Refusal */.P(emptyFile(path));
    return { ...config, locate };
};
const emptyFile = function (path) { return ({
    code: 'CONFIG_EMPTY',
    message: 'The configuration is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1',
    received: 'nothing',
    remedy: 'Write the configuration, or delete the file: without one, all Istio objects of the repository are compared',
}) };
const load = function (report, root) {
    const section = (0,config_section/* openSection */.k9)(report, root, load_keys, 'the configuration');
    if (section === undefined)
        return undefined;
    checkVersion(report, section);
    const mesh = loadMesh(report, section.entry('mesh'));
    const apply = section.entry('apply');
    const applySection = apply === undefined ? undefined : (0,config_section/* openSection */.k9)(report, apply, ['policies', 'by', 'reviewed'], 'apply');
    const appliedBy = applySection === undefined ? undefined : loadAppliedBy(applySection);
    const reviewed = applySection === undefined ? undefined : loadReviewed(applySection);
    const environments = loadEnvironments(report, section.entry('environments'), mesh, { appliedBy, reviewed });
    checkAudiencesApart(report, environments);
    const bindings = (0,load_bindings/* loadBindings */.z)(report, section.list('bindings', { empty: true }) ?? []);
    const tests = loadTests(report, section.list('tests', { empty: true }) ?? []);
    checkEnvironmentNames(report, environments, [...bindings, ...tests]);
    return {
        protected: {
            environments,
            policies: loadGlobs(report, section) ?? [],
            mesh,
            ignore: (0,load_exceptions/* loadIgnores */.i6)(report, section.list('ignore', { empty: true }) ?? []),
            assume: (0,load_exceptions/* loadAssumes */.Uh)(report, section.list('assume', { empty: true }) ?? []),
            apply: { policies: applySection?.flag('policies') ?? false },
            issuerHosts: loadHosts(report, section),
            issuerKeys: loadIssuerKeys(report, section.entry('issuerKeys')),
            publishLive: section.flag('publishLive'),
        },
        proposed: { bindings, tests },
    };
};
const checkVersion = function (report, section) {
    const entry = section.entry('version');
    if (entry?.value === 1)
        return;
    if (entry === undefined)
        report.problem('CONFIG_MISSING', '', 'The configuration does not say its version', {
            expected: 'version: 1',
            received: 'nothing',
            remedy: 'Add version: 1 as the first line',
        });
    else if (typeof entry.value !== 'number')
        (0,config_section/* reportType */.NB)(report, entry, 'the number 1', 'version');
    else
        report.problem('CONFIG_VALUE', entry.pointer, 'This version of the configuration is not known', {
            expected: '1',
            received: (0,config_section/* show */.WU)(entry.value),
            remedy: 'Write version: 1, or use the release of meshgate that knows the version',
        });
};
const loadEnvironments = function (report, entry, mesh, all) {
    if (entry === undefined)
        return [];
    if (!(0,json/* isJsonObject */.OW)(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping of environments', 'environments');
        return [];
    }
    const seen = new Map();
    const environments = Object.entries(entry.value).flatMap(([name, value]) => {
        const pointer = `${entry.pointer}/${(0,positions/* pointerPart */.x$)(name)}`;
        const other = seen.get(name.toLowerCase());
        // GitHub's environments are one whatever their case.
        if (other !== undefined)
            report.problem('CONFIG_DUPLICATE', pointer, 'Two environments differ in case alone', {
                received: `${other} and ${name}`,
                remedy: 'Rename one of the two',
            });
        seen.set(name.toLowerCase(), name);
        const environment = loadEnvironment(report, name, { value, pointer }, mesh ?? {}, all);
        return environment === undefined ? [] : [environment];
    });
    if (seen.size === 0)
        (0,config_section/* reportType */.NB)(report, { value: null, pointer: entry.pointer }, 'at least one environment', 'environments');
    return environments;
};
const checkEnvironmentNames = function (report, environments, users) {
    const names = environments.map((environment) => environment.name);
    for (const user of users) {
        user.environments?.forEach((name, index) => {
            if (names.includes(name))
                return;
            const near = (0,nearest/* nearest */.p)(name, names);
            report.problem('CONFIG_VALUE', `${user.pointer}/environments/${index}`, 'There is no environment of this name', {
                expected: names.length === 0 ? 'environments to be defined' : names.join(', '),
                received: (0,config_section/* show */.WU)(name),
                remedy: near === undefined ? 'Name one of the environments' : `Did you mean ${near}?`,
            });
        });
    }
};
const loadHosts = function (report, section) {
    const hosts = section.texts('issuerHosts', { empty: true }) ?? [];
    hosts.forEach((host, index) => {
        if (host.length <= 253 && /^[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/.test(host))
            return;
        report.problem('CONFIG_VALUE', `${section.at('issuerHosts')}/${index}`, 'This is no host', {
            expected: 'for example gitlab.internal.example.com',
            received: (0,config_section/* show */.WU)(host),
            remedy: 'Write the host alone, without https:// and without a path',
        });
    });
    return hosts;
};


/***/ })

};
