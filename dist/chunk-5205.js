export const id = 5205;
export const ids = [5205];
export const modules = {

/***/ 65205:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ readCall),
  sS: () => (/* binding */ readCalls),
  rI: () => (/* binding */ readServiceName)
});

// EXTERNAL MODULE: ./src/config/document.ts
var config_document = __webpack_require__(39329);
// EXTERNAL MODULE: ./src/config/load-bindings.ts
var load_bindings = __webpack_require__(94951);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(51305);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/mesh/arriving-path.ts
/**
 * A path as policies see it after `BASE`, the weakest normalisation that Istio has on: unreserved characters are decoded,
 * dot segments resolved (istio-semantics \u00a72.5). Bytes beyond ASCII never come: clients escape them, and Envoy refuses them.
 */
const arrivingPath = function (path) {
    const escaped = path.replaceAll(/[^ -~]/gu, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''));
    const decoded = escaped.replaceAll(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, (code) => decodeURIComponent(code));
    if (!/\/\.{1,2}(?:\/|$)/.test(decoded))
        return decoded;
    const segments = [];
    const parts = decoded.split('/');
    parts.forEach((part, index) => {
        if (part === '..' && segments.length > 1)
            segments.pop();
        if (part === '.' || part === '..') {
            if (index === parts.length - 1)
                segments.push('');
        }
        else
            segments.push(part);
    });
    return segments.join('/');
};

// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
;// CONCATENATED MODULE: ./src/calls/read-calls.ts






/**
 * Reads the files of an environment's `calls`, strictly: every mistake is a problem with file, line and column.
 * `namespace` is the environment's, where names without one lie.
 */
const readCalls = function (files, namespace) {
    const problems = [];
    const parts = files.map((file) => readFile(file, namespace, problems));
    const declaration = {
        callers: parts.flatMap(({ callers }) => callers),
        services: parts.flatMap(({ services }) => services),
    };
    checkIds(declaration.callers, problems);
    return { declaration, problems };
};
const nothing = { callers: [], services: [] };
const readFile = function ({ path, text }, namespace, problems) {
    const locate = (0,config_document/* locator */.f)(text, path);
    const root = (0,config_document/* readText */.y)(text, path, 'The file of calls', problems);
    if (root === undefined) {
        if (problems.length === 0 || text.trim() === '')
            problems.push(emptyFile(path));
        return nothing;
    }
    const report = (0,config_section/* createReport */.LU)(problems, locate);
    const section = (0,config_section/* openSection */.k9)(report, root, ['version', 'callers', 'services'], 'the file of calls');
    if (section === undefined)
        return nothing;
    if (section.entry('version')?.value !== 1)
        report.problem('CONFIG_VALUE', section.has('version') ? section.at('version') : '', 'The form of calls has version 1', {
            expected: 'version: 1',
            received: (0,config_section/* show */.WU)(section.entry('version')?.value ?? null),
            remedy: 'Write version: 1 as the first line',
        });
    const callers = section.list('callers', { empty: true });
    if (!section.has('callers'))
        reportMissing(report, '', 'The file of calls', 'callers');
    return {
        callers: (callers ?? []).flatMap((entry) => readCaller(report, entry, namespace)),
        services: (section.list('services', { empty: true }) ?? []).flatMap((entry) => readService(report, entry, namespace)),
    };
};
const emptyFile = function (path) { return ({
    code: 'CONFIG_EMPTY',
    message: 'The file of calls is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1 and callers',
    received: 'nothing',
    remedy: 'Write the callers, or take the file out of `calls` of the environment',
}) };
const reportMissing = function (report, pointer, what, key) { return report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}`, {
    expected: key,
    received: 'nothing',
    remedy: `Add ${key}`,
}) };
const callerKeys = [
    'id',
    'group',
    'serviceAccount',
    'namespace',
    'owners',
    'dependsOn',
    'workloads',
    'shared',
    'createServiceAccount',
    'calls',
];
const readCaller = function (report, entry, namespace) {
    const section = (0,config_section/* openSection */.k9)(report, entry, callerKeys, 'a caller');
    if (section === undefined)
        return [];
    const id = section.requiredText('id', 'findings and reviews name it');
    if (id !== undefined && !(id.length <= 200 && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(id)))
        report.problem('CONFIG_VALUE', section.at('id'), 'This is no id of a caller', {
            expected: 'at most 200 letters, digits, -, _ and ., with a letter or digit at both ends',
            received: (0,config_section/* show */.WU)(id),
            remedy: 'Correct the id',
        });
    const serviceAccount = section.requiredText('serviceAccount', 'the mesh knows it by it');
    if (serviceAccount !== undefined &&
        !(serviceAccount.length <= 253 && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(serviceAccount)))
        report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
            expected: 'at most 253 of a-z, 0-9, - and .',
            received: (0,config_section/* show */.WU)(serviceAccount),
            remedy: 'Correct the name',
        });
    const own = section.text('namespace');
    if (own !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('namespace'), own, 'namespace');
    for (const key of ['owners', 'calls'])
        if (!section.has(key))
            reportMissing(report, entry.pointer, 'A caller', key);
    const owners = section.texts('owners') ?? [];
    const group = section.text('group');
    const calls = (section.list('calls', { empty: true }) ?? []).flatMap((call) => readCall(report, call, namespace));
    const dependsOn = section.texts('dependsOn', { empty: true }) ?? [];
    const workloads = section.texts('workloads');
    workloads?.forEach((name, index) => {
        if (name.length <= 253 && /^[a-z0-9][-a-z0-9.]*\*?$/.test(name))
            return;
        report.problem('CONFIG_VALUE', `${section.at('workloads')}/${index}`, 'This is no name of a workload', {
            expected: 'the name of a Deployment, CronJob or the like, or BEGIN*',
            received: (0,config_section/* show */.WU)(name),
            remedy: 'Correct the name',
        });
    });
    const [shared, createServiceAccount] = [section.flag('shared'), section.flag('createServiceAccount')];
    owners.forEach((owner, index) => {
        if (!createServiceAccount || (!owner.includes(',') && owner.trim() === owner))
            return;
        report.problem('CONFIG_VALUE', `${section.at('owners')}/${index}`, 'The ServiceAccount cannot note this owner', {
            expected: `no comma, and no space at an end, in ${(0,config_section/* show */.WU)(owner)}`,
            remedy: 'Write each owner as an entry of its own',
        });
    });
    if (id === undefined || serviceAccount === undefined)
        return [];
    return [
        {
            id,
            ...(group === undefined ? {} : { group }),
            serviceAccount,
            namespace: own ?? namespace,
            owners,
            dependsOn,
            ...(workloads === undefined ? {} : { workloads }),
            shared,
            createServiceAccount,
            calls,
            where: report.locate(entry.pointer),
        },
    ];
};
/** `NAME`, or `NAME.NAMESPACE`. */
const readServiceName = function (text, namespace) {
    const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
    const found = new RegExp(`^(${label})(?:\\.(${label}))?$`).exec(text);
    return found?.[1] === undefined ? undefined : { name: found[1], namespace: found[2] ?? namespace };
};
const serviceOf = function (report, section, namespace) {
    const text = section.requiredText('service', 'it is what is called');
    const service = text === undefined ? undefined : readServiceName(text, namespace);
    if (text !== undefined && service === undefined)
        report.problem('CONFIG_VALUE', section.at('service'), 'This is no name of a Service', {
            expected: 'NAME, or NAME.NAMESPACE',
            received: (0,config_section/* show */.WU)(text),
            remedy: 'Write the Service\u2019s name, with its namespace where that is another than the environment\u2019s',
        });
    return service;
};
/** One call of a caller; nothing where a mistake was reported. */
const readCall = function (report, entry, namespace) {
    const keys = ['service', 'port', 'methods', 'paths', 'exceptPaths', 'kind'];
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, 'a call');
    if (section === undefined)
        return [];
    const service = serviceOf(report, section, namespace);
    const port = section.entry('port');
    if (port === undefined)
        reportMissing(report, entry.pointer, 'A call', 'port');
    else if (!(0,load_bindings/* isPort */.s)(port.value))
        (0,config_section/* reportType */.NB)(report, port, 'a number from 1 to 65535', 'port of a call');
    if (!section.has('kind'))
        reportMissing(report, entry.pointer, 'A call', 'kind');
    const kind = section.choice('kind', ['read', 'write']);
    const methods = section.texts('methods') ?? [];
    methods.forEach((method, index) => {
        if (!/^[A-Z][A-Z-]{0,31}$/.test(method))
            report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
                expected: 'for example GET',
                received: (0,config_section/* show */.WU)(method),
                remedy: 'Write the method in capitals; leave methods out for all',
            });
    });
    if (section.has('paths') && section.has('exceptPaths'))
        report.problem('CONFIG_VALUE', section.at('exceptPaths'), 'A call has paths or exceptPaths, not both', {
            expected: 'one of the two',
            received: 'both',
            remedy: 'Keep paths, which says what is meant',
        });
    const paths = readPaths(report, section, 'paths');
    const exceptPaths = readPaths(report, section, 'exceptPaths');
    if (service === undefined || !(0,load_bindings/* isPort */.s)(port?.value) || kind === undefined)
        return [];
    return [{ service, port: port.value, methods, paths, exceptPaths, kind, where: report.locate(entry.pointer) }];
};
/** As policies of Istio read them: exact, a prefix or a suffix. */
const readPaths = function (report, section, key) {
    const paths = section.texts(key) ?? [];
    paths.forEach((path, index) => {
        const isForm = /^(?:\/[^*\s\p{Cc}?#]*\*?|\*[^*\s\p{Cc}?#]+)$/u.test(path) && !/[{}]/.test(path);
        const arriving = arrivingPath(path);
        if (isForm && arriving === path)
            return;
        const place = `${section.at(key)}/${index}`;
        if (isForm)
            report.problem('CONFIG_VALUE', place, 'No request arrives with this path', {
                expected: `the path as the proxy hands it to policies: ${(0,config_section/* show */.WU)(arriving)}`,
                received: (0,config_section/* show */.WU)(path),
                remedy: 'Write letters beyond ASCII as %XX, plain letters as they are, and no segment . or ..',
            });
        else
            report.problem('CONFIG_VALUE', place, 'This is no path of a call', {
                expected: '/whole/path, /begin/* or *end',
                received: (0,config_section/* show */.WU)(path),
                remedy: 'Correct the path; * stands at one end',
            });
    });
    return paths;
};
const readService = function (report, entry, namespace) {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['service', 'sensitive'], 'a service');
    if (section === undefined)
        return [];
    const service = serviceOf(report, section, namespace);
    const sensitive = section.entry('sensitive');
    if (sensitive === undefined)
        reportMissing(report, entry.pointer, 'A service', 'sensitive');
    const inner = sensitive === undefined ? undefined : (0,config_section/* openSection */.k9)(report, sensitive, ['approvers'], 'sensitive');
    if (inner !== undefined && !inner.has('approvers'))
        reportMissing(report, inner.pointer, 'sensitive', 'approvers');
    const approvers = inner?.texts('approvers') ?? [];
    return service === undefined ? [] : [{ service, approvers, where: report.locate(entry.pointer) }];
};
/** Ids are unique, and `dependsOn` names callers that are there. */
const checkIds = function (callers, problems) {
    const seen = new Map();
    for (const caller of callers) {
        const other = seen.get(caller.id);
        if (other === undefined)
            seen.set(caller.id, caller);
        else
            problems.push({
                code: 'CONFIG_DUPLICATE',
                message: 'Two callers have one id',
                where: caller.where,
                expected: 'an id of its own',
                received: `${JSON.stringify(caller.id)}, also at ${other.where.path}:${other.where.line}`,
                remedy: 'Rename one of the two',
            });
    }
    for (const { id, dependsOn, where } of callers)
        for (const name of dependsOn)
            if (!seen.has(name) || name === id) {
                const near = (0,nearest/* nearest */.p)(name, [...seen.keys()]);
                problems.push({
                    code: 'CONFIG_VALUE',
                    message: `Caller ${JSON.stringify(id)} depends on ${name === id ? 'itself' : 'a caller that is not there'}`,
                    where,
                    expected: 'ids of other callers',
                    received: JSON.stringify(name.slice(0, 80)),
                    remedy: near === undefined || near === id ? 'Correct the id' : `Did you mean ${near}?`,
                });
            }
};


/***/ }),

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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPort),
/* harmony export */   z: () => (/* binding */ loadBindings)
/* harmony export */ });
/* harmony import */ var _load_exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47895);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51305);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73750);



/** `bindings:` of the proposed part. Whether a permission is dangerous is decided where the objects are rendered. */
const loadBindings = function (report, entries) {
    const bindings = entries.flatMap((entry) => {
        const binding = loadBinding(report, entry);
        return binding === undefined ? [] : [binding];
    });
    const seen = new Map();
    for (const binding of bindings) {
        const other = seen.get(binding.name);
        if (other !== undefined) {
            report.problem('CONFIG_DUPLICATE', `${binding.pointer}/name`, `Two bindings are named ${binding.name}`, {
                received: `also at ${other.pointer}`,
                remedy: 'Rename one of the two',
            });
        }
        seen.set(binding.name, binding);
    }
    return bindings;
};
const loadBinding = function (report, entry) {
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .openSection */ .k9)(report, entry, ['name', 'environments', 'serviceAccount', 'permissions', 'roleRef', 'access', 'expires'], 'a binding');
    if (section === undefined)
        return undefined;
    const name = section.requiredText('name', 'its objects are named after it');
    if (name !== undefined)
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLabel */ .v8)(report, section.at('name'), name, 'name of a binding');
    const environments = section.texts('environments');
    const serviceAccount = section.text('serviceAccount');
    if (serviceAccount !== undefined)
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLabel */ .v8)(report, section.at('serviceAccount'), serviceAccount, 'serviceAccount');
    const expires = section.text('expires');
    (0,_load_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDate */ .fg)(report, section, expires, 'expires');
    const permissions = (section.list('permissions', { empty: true }) ?? []).flatMap((item) => loadPermission(report, item));
    const roleRef = loadRoleRef(report, section.entry('roleRef'));
    const access = (section.list('access', { empty: true }) ?? []).flatMap((item) => loadAccess(report, item));
    if (permissions.length > 0 && roleRef !== undefined) {
        report.problem('CONFIG_VALUE', section.at('roleRef'), 'A binding has permissions of its own or refers to a role, not both', { expected: 'permissions or roleRef', received: 'both', remedy: 'Remove one of the two, or make two bindings' });
    }
    if (name === undefined)
        return undefined;
    return {
        name,
        pointer: entry.pointer,
        serviceAccount: serviceAccount ?? name,
        permissions,
        access,
        ...(environments === undefined ? {} : { environments }),
        ...(roleRef === undefined ? {} : { roleRef }),
        ...(expires === undefined ? {} : { expires }),
    };
};
const loadPermission = function (report, entry) {
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .openSection */ .k9)(report, entry, ['apiGroups', 'resources', 'verbs', 'resourceNames'], 'a permission');
    if (section === undefined)
        return [];
    // '' is the core group, so an empty text is a value here.
    const apiGroups = (section.list('apiGroups') ?? []).flatMap((item) => {
        if (typeof item.value === 'string')
            return [item.value];
        (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .reportType */ .NB)(report, item, 'text', 'an entry of apiGroups');
        return [];
    });
    for (const key of ['apiGroups', 'resources', 'verbs']) {
        if (!section.has(key))
            report.problem('CONFIG_MISSING', entry.pointer, `A permission needs ${key}`, {
                expected: key,
                received: 'nothing',
                remedy: key === 'apiGroups' ? 'Add apiGroups; [""] is the core group' : `Add ${key}`,
            });
    }
    return [
        {
            apiGroups,
            resources: section.texts('resources') ?? [],
            verbs: section.texts('verbs') ?? [],
            resourceNames: section.texts('resourceNames', { empty: true }) ?? [],
        },
    ];
};
const loadRoleRef = function (report, entry) {
    const section = entry === undefined ? undefined : (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .openSection */ .k9)(report, entry, ['kind', 'name'], 'roleRef');
    if (section === undefined)
        return undefined;
    const kind = section.choice('kind', ['Role', 'ClusterRole']);
    if (!section.has('kind'))
        report.problem('CONFIG_MISSING', section.pointer, 'roleRef needs kind', {
            expected: 'Role or ClusterRole',
            received: 'nothing',
            remedy: 'Add kind',
        });
    const name = section.requiredText('name', 'the role is found by it');
    if (name !== undefined)
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRoleName */ .Ko)(report, section.at('name'), name, 'name of roleRef');
    return kind === undefined || name === undefined ? undefined : { kind, name };
};
const loadAccess = function (report, entry) {
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .openSection */ .k9)(report, entry, ['service', 'ports', 'methods', 'paths', 'hosts', 'by'], 'an access');
    if (section === undefined)
        return [];
    const service = section.requiredText('service', 'the access is to its workloads');
    if (service !== undefined)
        (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLabel */ .v8)(report, section.at('service'), service, 'service');
    const methods = section.texts('methods', { empty: true }) ?? [];
    methods.forEach((method, index) => {
        if (!/^[A-Z][A-Z-]{0,31}$/.test(method)) {
            report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
                expected: 'for example GET',
                received: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(method),
                remedy: 'Write the method in capitals; leave methods out for all',
            });
        }
    });
    const paths = section.texts('paths', { empty: true }) ?? [];
    paths.forEach((path, index) => {
        if (!/^[/*]/.test(path) || /[\s\p{Cc}]/u.test(path)) {
            report.problem('CONFIG_VALUE', `${section.at('paths')}/${index}`, 'A path begins with / (or with * for a suffix)', { expected: `/${path.slice(0, 60)}`, received: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(path), remedy: 'Correct the path' });
        }
    });
    const by = section.choice('by', ['service account', 'token', 'both']) ?? 'service account';
    if (service === undefined)
        return [];
    return [
        {
            service,
            ports: loadPorts(report, section),
            methods,
            paths,
            hosts: section.texts('hosts', { empty: true }) ?? [],
            by,
            pointer: entry.pointer,
        },
    ];
};
const isPort = function (value) { return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535 };
const loadPorts = function (report, section) { return (section.list('ports', { empty: true }) ?? []).flatMap((item) => {
    if (isPort(item.value))
        return [item.value];
    if (typeof item.value !== 'number')
        (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .reportType */ .NB)(report, item, 'a number from 1 to 65535', 'a port');
    else
        report.problem('CONFIG_VALUE', item.pointer, 'This is no port', {
            expected: 'a number from 1 to 65535',
            received: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(item.value),
            remedy: 'Correct the port',
        });
    return [];
}) };


/***/ }),

/***/ 47895:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ loadAssumes),
/* harmony export */   fg: () => (/* binding */ checkDate),
/* harmony export */   i6: () => (/* binding */ loadIgnores)
/* harmony export */ });
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51305);

/** `ignore:` of the protected part. */
const loadIgnores = function (report, entries) { return entries.flatMap((entry) => {
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .openSection */ .k9)(report, entry, ['rule', 'object', 'reason', 'until'], 'an ignore');
    if (section === undefined)
        return [];
    const rule = section.requiredText('rule', 'one rule is ignored at a time');
    const object = section.requiredText('object', 'one object is ignored at a time');
    const reason = section.requiredText('reason', 'whoever reads the review sees it');
    const until = section.text('until');
    if (rule !== undefined && !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(rule)) {
        report.problem('CONFIG_VALUE', section.at('rule'), 'This is no id of a rule', {
            expected: 'for example AUD-003',
            received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(rule),
            remedy: 'Use the id that the finding shows',
        });
    }
    if (object !== undefined && !/^[A-Z][A-Za-z0-9]*(?:\/[^/\s*]+){1,2}$/.test(object)) {
        report.problem('CONFIG_VALUE', section.at('object'), 'An object is named by kind, namespace and name', {
            expected: 'Kind/namespace/name, or Kind/name for a cluster-wide kind',
            received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(object),
            remedy: 'Name one object, without patterns',
        });
    }
    checkDate(report, section, until);
    if (rule === undefined || object === undefined || reason === undefined)
        return [];
    return [{ rule, object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }];
}) };
const isDate = function (text) {
    const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const checkDate = function (report, section, until, key = 'until') {
    if (until === undefined || isDate(until))
        return;
    report.problem('CONFIG_VALUE', section.at(key), 'This is no date', {
        expected: 'YYYY-MM-DD',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(until),
        remedy: 'Correct the date',
    });
};
/** `assume:` of the protected part. */
const loadAssumes = function (report, entries) { return entries.flatMap((entry) => {
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .openSection */ .k9)(report, entry, ['object', 'reason', 'until'], 'an assume');
    if (section === undefined)
        return [];
    const object = section.requiredText('object', 'one object is assumed at a time');
    const reason = section.requiredText('reason', 'whoever reads the review sees it');
    const until = section.text('until');
    if (object !== undefined && !/^(?:EnvoyFilter|WasmPlugin)\/[^/\s*]+\/[^/\s*]+$/.test(object)) {
        report.problem('CONFIG_VALUE', section.at('object'), 'Only an EnvoyFilter or a WasmPlugin can be assumed', {
            expected: 'EnvoyFilter/namespace/name or WasmPlugin/namespace/name',
            received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(object),
            remedy: 'Name one object, without patterns; everything else is modelled or has to be proven',
        });
    }
    checkDate(report, section, until);
    if (object === undefined || reason === undefined)
        return [];
    return [{ object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }];
}) };


/***/ })

};
