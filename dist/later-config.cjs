exports.modules = {

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


/***/ })

};
