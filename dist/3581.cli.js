export const id = 3581;
export const ids = [3581];
export const modules = {

/***/ 9971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ guardRoleReferences),
/* harmony export */   ch: () => (/* binding */ guardConfiguration),
/* harmony export */   gK: () => (/* binding */ guardObjects)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _rbac_dangers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _rbac_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4905);
/* harmony import */ var _rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(417);
/* harmony import */ var _rbac_value_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6072);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1682);







/** ClusterRoles of Kubernetes that let their holder become anything in the namespace (attack K01). */
const greatRoles = ['cluster-admin', 'admin', 'edit'];
const ownNamespaces = ['kube-system', 'kube-public', 'kube-node-lease'];
/** What a binding may never ask for, from the configuration alone: it is refused before any request (K01–K04). */
const guardConfiguration = (bindings, environment, locate, rootNamespace) => {
    const problems = [];
    if ([...ownNamespaces, rootNamespace].includes(environment.namespace))
        problems.push({
            code: 'FOREIGN_SCOPE',
            message: `Environment ${JSON.stringify(environment.name)} lies in namespace ${JSON.stringify(environment.namespace)}, which belongs to the cluster or the mesh: what is written there reaches beyond it.`,
            where: locate(`${environment.pointer}/namespace`),
            remedy: 'Give the environment a namespace of its own.',
        });
    for (const binding of bindings)
        problems.push(...guardBinding(binding, environment, locate));
    return problems;
};
const guardBinding = (binding, environment, locate) => {
    const problems = [];
    const refuse = (code, below, message, remedy) => {
        problems.push({ code, message, where: locate(`${binding.pointer}${below}`), remedy });
    };
    const title = `Binding ${JSON.stringify(binding.name)}`;
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isDnsLabel */ .Cd)(binding.serviceAccount))
        refuse('BINDING_NAME', '/serviceAccount', `${title}: ${JSON.stringify(binding.serviceAccount)} is no name of a ServiceAccount.`, 'Use lower-case letters, digits and hyphens, at most 63.');
    if (binding.serviceAccount === 'default')
        refuse('FOREIGN_SUBJECT', '/serviceAccount', `${title} would give rights to the ServiceAccount "default", which every pod without another one runs as.`, 'Give the binding a ServiceAccount of its own.');
    binding.permissions.forEach((rule, index) => {
        const pointer = `/permissions/${index}`;
        const permissions = (0,_rbac_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsOfRule */ .MF)(rule, (0,_rbac_value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)([environment.namespace]), '');
        refuseDangers(permissions, title, (message, remedy) => refuse('ESCALATION', pointer, message, remedy));
        const stars = ['apiGroups', 'resources', 'verbs'].filter((field) => rule[field].some((value) => value.includes('*')));
        if (stars.length > 0 && !environment.wildcards)
            refuse('WILDCARD', pointer, `${title} uses \`*\` in ${stars.join(' and ')}: that grants also what does not exist yet.`, 'List what is needed, or set `wildcards: true` in the environment, in a change of its own.');
    });
    for (const access of binding.access)
        if (access.service.includes('/') || access.service.includes('.'))
            refuse('FOREIGN_SCOPE', '/access', `${title} names ${JSON.stringify(access.service)}: only Services of namespace ${JSON.stringify(environment.namespace)} can be opened here.`, 'Write the Service’s bare name; access to another namespace is granted in an environment of that namespace.');
    const reference = binding.roleRef;
    if (reference === undefined)
        return problems;
    if (greatRoles.includes(reference.name) || reference.name.startsWith('system:'))
        refuse('ESCALATION', '/roleRef', `${title} refers to ${reference.kind} ${JSON.stringify(reference.name)}, whose holder can become anybody in the namespace.`, 'List the permissions that the job needs, or refer to a role that holds just these.');
    else if (reference.kind === 'ClusterRole' && !environment.clusterRoles.includes(reference.name))
        refuse('ESCALATION', '/roleRef', `${title} refers to ClusterRole ${JSON.stringify(reference.name)}, which environment ${JSON.stringify(environment.name)} does not allow.`, 'Add its name to `clusterRoles` of the environment, in a change of its own, or refer to a Role of the namespace.');
    return problems;
};
/** A role that is only referred to is judged by what it effectively grants, parts of an aggregation included (K02). */
const guardRoleReferences = (bindings, environment, state, locate) => {
    const resolve = (0,_rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleResolver */ .XY)(state);
    return bindings.flatMap((binding) => {
        if (binding.roleRef === undefined)
            return [];
        const { kind, name } = binding.roleRef;
        const where = locate(`${binding.pointer}/roleRef`);
        const title = `Binding ${JSON.stringify(binding.name)}`;
        const role = resolve({ kind, name, namespace: kind === 'Role' ? environment.namespace : '' });
        if (role.kind === 'missing')
            return [
                {
                    code: 'BINDING_ROLE',
                    message: `${title} refers to ${kind} ${JSON.stringify(name)}, which does not exist.`,
                    where,
                    remedy: 'Create the role first, or list `permissions` in the binding.',
                },
            ];
        if (role.kind === 'unread' || !role.complete)
            return [
                {
                    code: 'BINDING_ROLE',
                    message: `${title} refers to ${kind} ${JSON.stringify(name)}; what it grants cannot be judged, because ${kind === 'Role' ? 'Roles' : 'ClusterRoles'} were not all read.`,
                    where,
                    remedy: `Allow the job to list ${kind === 'Role' ? 'roles' : 'clusterroles'}, or put the role among the files of \`policies\`.`,
                },
            ];
        const problems = [];
        const permissions = role.rules.flatMap((rule) => (0,_rbac_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsOfRule */ .MF)(rule, (0,_rbac_value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)([environment.namespace]), ''));
        refuseDangers(permissions, `${title}, by ${kind} ${JSON.stringify(name)},`, (message, remedy) => {
            problems.push({ code: 'ESCALATION', message, where, remedy });
        });
        const wild = permissions.some(({ group, resource, verb }) => [group, resource, verb].some((set) => set.kind === _rbac_value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .everything */ .YT.kind));
        if (wild && !environment.wildcards)
            problems.push({
                code: 'WILDCARD',
                message: `${title} refers to ${kind} ${JSON.stringify(name)}, whose rules use \`*\`: that grants also what does not exist yet.`,
                where,
                remedy: 'Refer to a role that lists what is needed, or set `wildcards: true` in the environment.',
            });
        return problems;
    });
};
const refuseDangers = (permissions, title, refuse) => {
    const badges = new Set(permissions.flatMap((permission) => (0,_rbac_dangers_js__WEBPACK_IMPORTED_MODULE_1__/* .dangersOf */ .o)(permission)
        .filter((danger) => danger.refused)
        .map((danger) => danger.badge)));
    for (const badge of badges)
        refuse(`${title} would give a job a permission that leads to all others: it ${badge}.`, 'Take the permission out. Where it is really needed, an administrator grants it outside of meshgate.');
};
/** Kinds that meshgate may write at all, and none of them cluster-scoped. */
const writable = [
    ['', 'ServiceAccount'],
    ['', 'ConfigMap'],
    [_rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .rbacGroup */ .sN, 'Role'],
    [_rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .rbacGroup */ .sN, 'RoleBinding'],
    ['security.istio.io', 'AuthorizationPolicy'],
    ['security.istio.io', 'RequestAuthentication'],
    ['security.istio.io', 'PeerAuthentication'],
];
/** The last look at what would be sent, whoever rendered it: its key, its own metadata, its namespace and its kind. */
const guardObjects = (objects, environment) => objects.flatMap(({ key, object, source }) => {
    const refuse = (message) => [
        {
            code: 'FOREIGN_SCOPE',
            message,
            where: source.from,
            remedy: `Only objects of namespace ${JSON.stringify(environment.namespace)} can be written in environment ${JSON.stringify(environment.name)}.`,
        },
    ];
    if (!writable.some(([group, kind]) => group === key.group && kind === key.kind))
        return refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key)} is of a kind that meshgate does not write.`);
    if (key.namespace !== environment.namespace)
        return refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key)} lies outside of the environment.`);
    return namesItself(key, object)
        ? []
        : refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(key)} does not hold the name, namespace and kind that it was judged by.`);
});
const namesItself = (key, object) => {
    const metadata = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, 'metadata');
    const apiVersion = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, 'apiVersion');
    const group = typeof apiVersion === 'string' && apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return (group === key.group &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, 'kind') === key.kind &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(metadata, 'name') === key.name &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(metadata, 'namespace') === key.namespace &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(metadata, 'generateName') === undefined);
};


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ applySetId),
/* harmony export */   Cd: () => (/* binding */ isDnsLabel),
/* harmony export */   Cu: () => (/* binding */ toolingAnnotation),
/* harmony export */   EG: () => (/* binding */ applySetIdLabel),
/* harmony export */   HD: () => (/* binding */ additionalNamespacesAnnotation),
/* harmony export */   LR: () => (/* binding */ partOfLabel),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Qi: () => (/* binding */ groupKindsAnnotation),
/* harmony export */   Uu: () => (/* binding */ applySetParentName),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const managedByLabel = 'app.kubernetes.io/managed-by';
const partOfLabel = 'applyset.kubernetes.io/part-of';
const applySetIdLabel = 'applyset.kubernetes.io/id';
const toolingAnnotation = 'applyset.kubernetes.io/tooling';
const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds';
const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces';
/** Where meshgate says what an object is for. */
const provenance = {
    environment: 'meshgate.dev/environment',
    binding: 'meshgate.dev/binding',
    source: 'meshgate.dev/source',
};
/** Eight hexadecimal digits that stand for a value in a name. */
const shortHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** RFC 1123 label: what ServiceAccounts, namespaces and, in meshgate, all generated names are. */
const isDnsLabel = (name) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
const generatedName = (parts, distinct = '') => {
    const plain = parts.join('-');
    if (distinct === '' && isDnsLabel(plain))
        return plain;
    const hash = shortHash(JSON.stringify([parts, distinct]));
    const readable = plain
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 54)
        .replace(/-+$/, '');
    return readable === '' ? `x-${hash}` : `${readable}-${hash}`;
};
/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
const applySetId = (name, namespace) => `applyset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1`;
const applySetParentName = (environment) => generatedName(['meshgate', environment]);


/***/ }),

/***/ 3581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uQ: () => (/* binding */ guardBindings),
  TD: () => (/* binding */ readConfiguration),
  VH: () => (/* binding */ readProjects),
  fE: () => (/* binding */ selectEnvironments)
});

// EXTERNAL MODULE: ./src/bindings/guard.ts
var guard = __webpack_require__(9971);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 2 modules
var read_yaml = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(1898);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(1305);
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
const sharedWith = (audience) => {
    const bare = audience.replace(/\/$/, '');
    return (wellKnown.has(bare) ||
        wellKnownStarts.some((start) => bare === start.replace(/\/$/, '') ||
            audience.startsWith(start.endsWith(':') || start.endsWith('.') || start.endsWith('/') ? start : `${start}/`)));
};
/** One audience by itself. */
const checkAudience = (report, pointer, audience, purpose) => {
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
const loose = (audience) => audience.replace(/^https?:\/\//, '').replace(/\/$/, '');
/** The mesh's token and the API server's are two: whoever sees one must not be able to use it as the other. */
const checkAudiencesApart = (report, environments) => {
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

// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
;// CONCATENATED MODULE: ./src/config/load-bindings.ts


/** `bindings:` of the proposed part. Whether a permission is dangerous is decided where the objects are rendered. */
const loadBindings = (report, entries) => {
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
const loadBinding = (report, entry) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['name', 'environments', 'serviceAccount', 'permissions', 'roleRef', 'access'], 'a binding');
    if (section === undefined)
        return undefined;
    const name = section.requiredText('name', 'its objects are named after it');
    if (name !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('name'), name, 'name of a binding');
    const environments = section.texts('environments');
    const serviceAccount = section.text('serviceAccount');
    if (serviceAccount !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('serviceAccount'), serviceAccount, 'serviceAccount');
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
    };
};
const loadPermission = (report, entry) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['apiGroups', 'resources', 'verbs', 'resourceNames'], 'a permission');
    if (section === undefined)
        return [];
    // '' is the core group, so an empty text is a value here.
    const apiGroups = (section.list('apiGroups') ?? []).flatMap((item) => {
        if (typeof item.value === 'string')
            return [item.value];
        (0,config_section/* reportType */.NB)(report, item, 'text', 'an entry of apiGroups');
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
const loadRoleRef = (report, entry) => {
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['kind', 'name'], 'roleRef');
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
        (0,values/* checkRoleName */.Ko)(report, section.at('name'), name, 'name of roleRef');
    return kind === undefined || name === undefined ? undefined : { kind, name };
};
const loadAccess = (report, entry) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['service', 'ports', 'methods', 'paths', 'hosts', 'by'], 'an access');
    if (section === undefined)
        return [];
    const service = section.requiredText('service', 'the access is to its workloads');
    if (service !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('service'), service, 'service');
    const methods = section.texts('methods', { empty: true }) ?? [];
    methods.forEach((method, index) => {
        if (!/^[A-Z][A-Z-]{0,31}$/.test(method)) {
            report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
                expected: 'for example GET',
                received: (0,config_section/* show */.WU)(method),
                remedy: 'Write the method in capitals; leave methods out for all',
            });
        }
    });
    const paths = section.texts('paths', { empty: true }) ?? [];
    paths.forEach((path, index) => {
        if (!/^[/*]/.test(path) || /[\s\p{Cc}]/u.test(path)) {
            report.problem('CONFIG_VALUE', `${section.at('paths')}/${index}`, 'A path begins with / (or with * for a suffix)', { expected: `/${path.slice(0, 60)}`, received: (0,config_section/* show */.WU)(path), remedy: 'Correct the path' });
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
const isPort = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535;
const loadPorts = (report, section) => (section.list('ports', { empty: true }) ?? []).flatMap((item) => {
    if (isPort(item.value))
        return [item.value];
    if (typeof item.value !== 'number')
        (0,config_section/* reportType */.NB)(report, item, 'a number from 1 to 65535', 'a port');
    else
        report.problem('CONFIG_VALUE', item.pointer, 'This is no port', {
            expected: 'a number from 1 to 65535',
            received: (0,config_section/* show */.WU)(item.value),
            remedy: 'Correct the port',
        });
    return [];
});

;// CONCATENATED MODULE: ./src/config/config.ts
/** `other` is any tool that is not known by name. */
const gitOpsTools = ['argocd', 'flux', 'other'];

;// CONCATENATED MODULE: ./src/config/load-snapshot.ts


const units = { m: 60, h: 3600, d: 86_400 };
/** `7d`, `12h`, `90m`, as seconds; undefined for anything else and for nothing at all. */
const readDuration = (text) => {
    const found = /^([1-9]\d{0,4})([mhd])$/.exec(text);
    return found === null ? undefined : Number(found[1]) * (units[found[2] ?? ''] ?? 0);
};
const defaultAge = '7d';
/** `snapshot:` of an environment. */
const loadSnapshot = (report, entry) => {
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
    (0,values/* checkPath */.Cg)(report, section.at('folder'), folder, 'The folder of a snapshot');
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

// EXTERNAL MODULE: ./src/config/load-trust.ts + 1 modules
var load_trust = __webpack_require__(8905);
;// CONCATENATED MODULE: ./src/config/load-environment.ts







const keys = [
    'cluster',
    'snapshot',
    'namespace',
    'policies',
    'mesh',
    'audience',
    'trust',
    'gate',
    'firstAllow',
    'clusterRoles',
    'wildcards',
    'kubeconfig',
    'apply',
];
const loadEnvironment = (report, name, entry, mesh, appliedByAll) => {
    checkEnvironmentName(report, entry.pointer, name);
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, `environment ${name}`);
    if (section === undefined)
        return undefined;
    const namespace = section.requiredText('namespace', 'the objects of the environment go there');
    if (namespace !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const audience = section.text('audience');
    if (audience !== undefined)
        checkAudience(report, section.at('audience'), audience, 'mesh');
    const cluster = loadCluster(report, section.entry('cluster'));
    const snapshot = loadSnapshot(report, section.entry('snapshot'));
    const policies = loadGlobs(report, section);
    const clusterRoles = section.texts('clusterRoles', { empty: true }) ?? [];
    const kubeconfig = section.text('kubeconfig');
    if (kubeconfig !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('kubeconfig'), kubeconfig, 'ServiceAccount');
    for (const role of clusterRoles)
        (0,values/* checkRoleName */.Ko)(report, section.at('clusterRoles'), role, 'A ClusterRole');
    const apply = section.entry('apply');
    const applySection = apply === undefined ? undefined : (0,config_section/* openSection */.k9)(report, apply, ['by', 'user', 'groups'], 'apply');
    const appliedBy = applySection?.has('by') === true ? loadAppliedBy(applySection) : appliedByAll;
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
        ...(cluster === undefined ? {} : { cluster }),
        ...(snapshot === undefined ? {} : { snapshot }),
        ...(audience === undefined ? {} : { audience }),
        ...(policies === undefined ? {} : { policies }),
        ...(kubeconfig === undefined ? {} : { kubeconfig }),
        ...(appliedBy === undefined ? {} : { appliedBy }),
        ...(applier === undefined ? {} : { applier }),
    };
};
/** `apply.by`: who writes what the repository asks for. undefined: meshgate. */
const loadAppliedBy = (section) => {
    const by = section.choice('by', ['meshgate', ...gitOpsTools]);
    return by === 'meshgate' ? undefined : by;
};
/** `apply.user` and `apply.groups`: the login of the apply job, as the API server names it. */
const loadApplier = (section) => {
    const user = section.text('user');
    const groups = section.texts('groups', { empty: true }) ?? [];
    return user === undefined && groups.length === 0 ? undefined : { user: user ?? '', groups };
};
/** It becomes a part of names, labels and annotations. */
const checkEnvironmentName = (report, pointer, name) => {
    if (name.length <= 50 && name !== 'all' && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name))
        return;
    report.problem('CONFIG_VALUE', pointer, 'This is no name for an environment', {
        expected: 'at most 50 letters, digits, -, _ and ., with a letter or digit at both ends; not all',
        received: (0,config_section/* show */.WU)(name),
        remedy: 'Choose another name; trust may name the platform’s environment as it is',
    });
};
const loadGlobs = (report, section) => {
    const globs = section.texts('policies');
    globs?.forEach((glob, index) => {
        (0,values/* checkPath */.Cg)(report, `${section.at('policies')}/${(0,positions/* pointerPart */.x$)(index)}`, glob, 'A glob of policies');
    });
    return globs;
};
/** Safe defaults: everything new in findings stops the merge, new access is shown. */
const defaultGate = { newAccess: 'warn', findings: 'error' };
const levels = ['error', 'warn', 'off'];
const loadGate = (report, entry) => {
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['newAccess', 'findings', 'snapshotAge'], 'gate');
    if (section === undefined)
        return defaultGate;
    const snapshotAge = section.choice('snapshotAge', levels);
    return {
        newAccess: section.choice('newAccess', levels) ?? defaultGate.newAccess,
        findings: section.choice('findings', levels) ?? defaultGate.findings,
        ...(snapshotAge === undefined ? {} : { snapshotAge }),
    };
};
const loadMesh = (report, entry) => {
    const section = entry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, entry, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'istioVersion'], 'mesh');
    if (section === undefined)
        return {};
    const rootNamespace = section.text('rootNamespace');
    if (rootNamespace !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('rootNamespace'), rootNamespace, 'rootNamespace');
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
const checkTrustDomain = (report, pointer, text) => {
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
const loadCluster = (report, entry) => {
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
                remedy: 'Add server and audience for the job’s ID token, context for a kubeconfig, or auth: in-cluster',
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
        (0,values/* checkLabel */.v8)(report, section.at('namespaces'), namespace, 'A namespace');
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
const loadIdToken = (report, section, namespaces) => {
    const server = section.requiredText('server', 'the ID token is sent there');
    const audience = section.requiredText('audience', 'the API server accepts the token by it');
    const caFile = section.text('caFile');
    if (server !== undefined)
        (0,values/* checkHttpsUrl */.Bg)(report, section.at('server'), server, 'server');
    if (audience !== undefined)
        checkAudience(report, section.at('audience'), audience, 'cluster');
    if (caFile !== undefined)
        (0,values/* checkPath */.Cg)(report, section.at('caFile'), caFile, 'caFile');
    if (server === undefined || audience === undefined)
        return undefined;
    return { kind: 'id-token', server, audience, namespaces, ...(caFile === undefined ? {} : { caFile }) };
};

;// CONCATENATED MODULE: ./src/config/load-exceptions.ts

/** `ignore:` of the protected part. */
const loadIgnores = (report, entries) => entries.flatMap((entry) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['rule', 'object', 'reason', 'until'], 'an ignore');
    if (section === undefined)
        return [];
    const rule = section.requiredText('rule', 'one rule is ignored at a time');
    const object = section.requiredText('object', 'one object is ignored at a time');
    const reason = section.requiredText('reason', 'whoever reads the review sees it');
    const until = section.text('until');
    if (rule !== undefined && !/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(rule)) {
        report.problem('CONFIG_VALUE', section.at('rule'), 'This is no id of a rule', {
            expected: 'for example AUD-003',
            received: (0,config_section/* show */.WU)(rule),
            remedy: 'Use the id that the finding shows',
        });
    }
    if (object !== undefined && !/^[A-Z][A-Za-z0-9]*(?:\/[^/\s*]+){1,2}$/.test(object)) {
        report.problem('CONFIG_VALUE', section.at('object'), 'An object is named by kind, namespace and name', {
            expected: 'Kind/namespace/name, or Kind/name for a cluster-wide kind',
            received: (0,config_section/* show */.WU)(object),
            remedy: 'Name one object, without patterns',
        });
    }
    checkDate(report, section, until);
    if (rule === undefined || object === undefined || reason === undefined)
        return [];
    return [{ rule, object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }];
});
const isDate = (text) => {
    const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const checkDate = (report, section, until) => {
    if (until === undefined || isDate(until))
        return;
    report.problem('CONFIG_VALUE', section.at('until'), 'This is no date', {
        expected: 'YYYY-MM-DD',
        received: (0,config_section/* show */.WU)(until),
        remedy: 'Correct the date',
    });
};
/** `assume:` of the protected part. */
const loadAssumes = (report, entries) => entries.flatMap((entry) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['object', 'reason', 'until'], 'an assume');
    if (section === undefined)
        return [];
    const object = section.requiredText('object', 'one object is assumed at a time');
    const reason = section.requiredText('reason', 'whoever reads the review sees it');
    const until = section.text('until');
    if (object !== undefined && !/^(?:EnvoyFilter|WasmPlugin)\/[^/\s*]+\/[^/\s*]+$/.test(object)) {
        report.problem('CONFIG_VALUE', section.at('object'), 'Only an EnvoyFilter or a WasmPlugin can be assumed', {
            expected: 'EnvoyFilter/namespace/name or WasmPlugin/namespace/name',
            received: (0,config_section/* show */.WU)(object),
            remedy: 'Name one object, without patterns; everything else is modelled or has to be proven',
        });
    }
    checkDate(report, section, until);
    if (object === undefined || reason === undefined)
        return [];
    return [{ object, reason, pointer: entry.pointer, ...(until === undefined ? {} : { until }) }];
});

;// CONCATENATED MODULE: ./src/config/load-issuer-keys.ts




/** `issuerKeys:` an issuer's key set in the file itself, or in a file of the repository, for jobs without a way to the issuer. */
const loadIssuerKeys = (report, entry) => {
    const keys = new Map();
    if (entry === undefined)
        return keys;
    if (!(0,json/* isJsonObject */.O)(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping', 'issuerKeys');
        return keys;
    }
    for (const [issuer, value] of Object.entries(entry.value)) {
        const pointer = `${entry.pointer}/${(0,positions/* pointerPart */.x$)(issuer)}`;
        (0,values/* checkHttpsUrl */.Bg)(report, pointer, issuer, 'An issuer');
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
            (0,values/* checkPath */.Cg)(report, section.at('jwksFile'), path, 'jwksFile');
            keys.set(issuer, { kind: 'file', path });
        }
        else if (inline !== undefined) {
            if ((0,json/* isJsonObject */.O)(inline.value))
                keys.set(issuer, { kind: 'inline', text: JSON.stringify(inline.value) });
            else
                (0,config_section/* reportType */.NB)(report, inline, 'a mapping', 'jwks of an issuer');
        }
    }
    return keys;
};

;// CONCATENATED MODULE: ./src/config/load-tests.ts





/** `tests:`: requests and the answer that the mesh must give. */
const loadTests = (report, entries) => {
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
const loadTest = (report, entry) => {
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
const missing = (report, section, what, key, expected) => {
    report.problem('CONFIG_MISSING', section.pointer, `${what} needs ${key}`, {
        expected,
        received: 'nothing',
        remedy: `Add ${key}`,
    });
};
const loadFrom = (report, entry) => {
    const section = entry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, entry, ['namespace', 'serviceAccount', 'principal', 'ip', 'claims'], 'from');
    if (section === undefined)
        return {};
    const namespace = section.text('namespace');
    if (namespace !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const serviceAccount = section.text('serviceAccount');
    const principal = section.text('principal');
    if (principal?.startsWith('spiffe://') === true) {
        report.problem('CONFIG_VALUE', section.at('principal'), 'A principal is written without spiffe://, as Istio’s policies have it', { expected: 'cluster.local/ns/shop/sa/orders', received: (0,config_section/* show */.WU)(principal), remedy: 'Remove spiffe://' });
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
const loadClaims = (report, entry) => {
    if (entry === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(entry.value)) {
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
const loadTo = (report, parent) => {
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
        (0,values/* checkLabel */.v8)(report, section.at('namespace'), namespace, 'namespace');
    const service = section.text('service');
    if (service !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('service'), service, 'service');
    const labels = loadTexts(report, section.entry('labels'), 'labels');
    if (!section.has('service') && !section.has('labels'))
        missing(report, section, 'to', 'service', 'service, or labels of a workload');
    const port = section.entry('port');
    if (port === undefined)
        missing(report, section, 'to', 'port', 'a number from 1 to 65535');
    else if (!isPort(port.value)) {
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
const loadTexts = (report, entry, what) => {
    if (entry === undefined)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(entry.value)) {
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
const loadRequest = (report, parent) => {
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
const loadConfig = (text, path) => {
    const problems = [];
    const locate = locator(text, path);
    const value = readText(text, path, problems);
    const report = (0,config_section/* createReport */.LU)(problems, locate);
    const config = value === undefined ? undefined : load(report, value);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    if (config === undefined)
        throw new problem/* Refusal */.P(emptyFile(path));
    return { ...config, locate };
};
const emptyFile = (path) => ({
    code: 'CONFIG_EMPTY',
    message: 'The configuration is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1',
    received: 'nothing',
    remedy: 'Write the configuration, or delete the file: without one, all Istio objects of the repository are compared',
});
const locator = (text, path) => {
    const position = (0,positions/* positionsOf */.q$)(text);
    let find;
    return (pointer) => {
        find ??= (0,read_yaml/* openYaml */.IM)(text);
        return { kind: 'file', path, ...position(find(pointer)) };
    };
};
/** The one document of the file; flaws become problems. */
const readText = (text, path, problems) => {
    const position = (0,positions/* positionsOf */.q$)(text);
    const at = (offset) => ({ kind: 'file', path, ...position(offset) });
    const bytes = Buffer.byteLength(text);
    if (bytes > limits/* repositoryLimits */.H.bytes) {
        problems.push({
            code: 'YAML_LIMIT',
            message: 'The configuration is too large',
            where: at(0),
            expected: `at most ${limits/* repositoryLimits */.H.bytes} bytes`,
            received: `${bytes} bytes`,
            remedy: 'Shorten it',
        });
        return undefined;
    }
    const strange = text.search(/[\ufffd\0]/);
    if (strange !== -1) {
        problems.push({
            code: 'FILE_ENCODING',
            message: 'The configuration is not UTF-8 text',
            where: at(strange),
            remedy: 'Save the file as UTF-8',
        });
        return undefined;
    }
    // `off` is a gate's level: words stay the text that they are, and a wrong one is told by its place.
    const { documents } = (0,read_yaml/* readYaml */.gM)(text, limits/* repositoryLimits */.H, { words: 'text' });
    for (const flaw of documents.flatMap((document) => document.flaws).slice(0, 100)) {
        const { offset, ...rest } = flaw;
        problems.push({ ...rest, where: at(offset) });
    }
    const second = documents[1];
    if (second !== undefined) {
        problems.push({
            code: 'CONFIG_VALUE',
            message: 'The configuration is one YAML document',
            where: at(second.range.start),
            expected: 'one document',
            received: `${documents.length} documents`,
            remedy: 'Remove the line ---',
        });
    }
    const value = documents[0]?.value;
    return problems.length > 0 || value === undefined ? undefined : { value, pointer: '' };
};
const load = (report, root) => {
    const section = (0,config_section/* openSection */.k9)(report, root, load_keys, 'the configuration');
    if (section === undefined)
        return undefined;
    checkVersion(report, section);
    const mesh = loadMesh(report, section.entry('mesh'));
    const apply = section.entry('apply');
    const applySection = apply === undefined ? undefined : (0,config_section/* openSection */.k9)(report, apply, ['policies', 'by'], 'apply');
    const appliedBy = applySection === undefined ? undefined : loadAppliedBy(applySection);
    const environments = loadEnvironments(report, section.entry('environments'), mesh, appliedBy);
    checkAudiencesApart(report, environments);
    const bindings = loadBindings(report, section.list('bindings', { empty: true }) ?? []);
    const tests = loadTests(report, section.list('tests', { empty: true }) ?? []);
    checkEnvironmentNames(report, environments, [...bindings, ...tests]);
    return {
        protected: {
            environments,
            mesh,
            ignore: loadIgnores(report, section.list('ignore', { empty: true }) ?? []),
            assume: loadAssumes(report, section.list('assume', { empty: true }) ?? []),
            apply: { policies: applySection?.flag('policies') ?? false },
            issuerHosts: loadHosts(report, section),
            issuerKeys: loadIssuerKeys(report, section.entry('issuerKeys')),
            publishLive: section.flag('publishLive'),
        },
        proposed: { policies: loadGlobs(report, section) ?? [], bindings, tests },
    };
};
const checkVersion = (report, section) => {
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
const loadEnvironments = (report, entry, mesh, appliedBy) => {
    if (entry === undefined)
        return [];
    if (!(0,json/* isJsonObject */.O)(entry.value)) {
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
        const environment = loadEnvironment(report, name, { value, pointer }, mesh ?? {}, appliedBy);
        return environment === undefined ? [] : [environment];
    });
    if (seen.size === 0)
        (0,config_section/* reportType */.NB)(report, { value: null, pointer: entry.pointer }, 'at least one environment', 'environments');
    return environments;
};
const checkEnvironmentNames = (report, environments, users) => {
    const names = environments.map((environment) => environment.name);
    for (const user of users) {
        user.environments?.forEach((name, index) => {
            if (names.includes(name))
                return;
            const near = (0,config_section/* nearest */.pA)(name, names);
            report.problem('CONFIG_VALUE', `${user.pointer}/environments/${index}`, 'There is no environment of this name', {
                expected: names.length === 0 ? 'environments to be defined' : names.join(', '),
                received: (0,config_section/* show */.WU)(name),
                remedy: near === undefined ? 'Name one of the environments' : `Did you mean ${near}?`,
            });
        });
    }
};
const loadHosts = (report, section) => {
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

// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(8546);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/commands/configuration.ts





/** Reads `meshgate.yaml` at both revisions. A base of '' is a repository without one. */
const readConfiguration = async (repository, path, revisions) => {
    const [base, head] = await Promise.all([
        readOne(repository, path, revisions.base),
        readOne(repository, path, revisions.head),
    ]);
    const trusted = base ?? head;
    return {
        protected: trusted?.protected,
        before: base?.proposed,
        after: head?.proposed,
        base,
        head,
        firstRun: base === undefined && head !== undefined,
    };
};
const readOne = async (repository, path, revision) => {
    if (revision === '')
        return undefined;
    const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path);
    return file === undefined ? undefined : loadConfig(file.text, file.path);
};
/** Bindings that no cluster could make right are refused before anything is asked of anybody (attacks K01–K04). */
const guardBindings = (configuration, environments) => {
    const { head, after } = configuration;
    if (head === undefined || after === undefined)
        return;
    const [first, ...rest] = environments.flatMap((environment) => environment === undefined
        ? []
        : (0,guard/* guardConfiguration */.ch)(after.bindings.filter(({ environments: names }) => names?.includes(environment.name) ?? true), environment, head.locate, environment.mesh.rootNamespace ?? 'istio-system'));
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
};
/** The path that the inputs have when nobody names one: a repository without it is one that has not configured anything. */
const defaultConfig = 'meshgate.yaml';
/**
 * Reads every configuration file that the input `config` names: a path, a list with commas, or globs (monorepos). A file
 * of either revision counts, so that one that the change removes still judges it.
 */
const readProjects = async (repository, input, revisions, wanted) => {
    const named = input
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '');
    const paths = [...new Set((await Promise.all(named.map((path) => expand(repository, path, revisions)))).flat())];
    const several = named.length > 1 || named.some(glob/* isPattern */.Pt);
    const files = await Promise.all(paths.map(async (path) => ({ path, configuration: await readConfiguration(repository, path, revisions) })));
    for (const { path, configuration } of files)
        if (configuration.protected === undefined && (several || path !== defaultConfig))
            throw configMissing(path);
    if (files.length === 0)
        throw configMissing(input);
    return selectProjects(files, wanted, input, several);
};
const expand = async (repository, path, { base, head }) => {
    if (!(0,glob/* isPattern */.Pt)(path))
        return [path];
    const trees = await Promise.all([base, head].filter((revision) => revision !== '').map((revision) => repository.readTree(revision, [path])));
    return [...new Set(trees.flatMap(({ files }) => files.map((file) => file.path)))].sort(order/* byCodePoint */.H);
};
/** A file that somebody names and that is nowhere must not be read as "nothing is configured": then nothing would gate. */
const configMissing = (path) => new problem/* Refusal */.P({
    code: 'CONFIG_NEEDED',
    message: `the configuration ${JSON.stringify(path)} is at neither revision`,
    where: { kind: 'input', name: 'config' },
    expected: 'a file of the repository',
    received: 'no such file',
    remedy: 'Correct the path; it is relative to the root of the repository.',
});
/** Environments of all files by name; `FILE:NAME` means that of one file. */
const selectProjects = (files, wanted, input, several) => {
    const [only] = files;
    if (files.length === 1 && only !== undefined)
        return [{ ...only, several, environments: selectEnvironments(only.configuration, wanted, only.path) }];
    const all = files.map((file) => ({
        ...file,
        several,
        environments: everyEnvironment(file.configuration.protected?.environments),
    }));
    const names = namesOf(wanted);
    if (names === undefined)
        return all;
    const isMeant = (name, path, environment) => name === environment || name === `${path}:${environment}`;
    for (const name of names)
        if (!all.some(({ path, environments }) => environments.some((one) => one !== undefined && isMeant(name, path, one.name))))
            throw new problem/* Refusal */.P({
                code: 'ENVIRONMENT_UNKNOWN',
                message: `none of the configurations ${input} has an environment ${JSON.stringify(name)}`,
                where: { kind: 'input', name: 'environment' },
                expected: all
                    .flatMap(({ path, environments }) => environments.flatMap((one) => (one ? [`${path}:${one.name}`] : [])))
                    .join(', '),
                received: name,
                remedy: 'Correct the name. An environment that this change adds counts only after it is merged.',
            });
    return all
        .map((project) => ({
        ...project,
        environments: project.environments.filter((one) => one !== undefined && names.some((name) => isMeant(name, project.path, one.name))),
    }))
        .filter(({ environments }) => environments.length > 0);
};
/** The names of the input `environment`; undefined: all of them. An input of commas alone must not mean none. */
const namesOf = (wanted) => {
    if (wanted === undefined || wanted === 'all')
        return undefined;
    const names = wanted
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    return names.length === 0 ? undefined : names;
};
/** A configuration that lists none has its policies compared all the same: a run that judges nothing would be green. */
const everyEnvironment = (environments = []) => environments.length === 0 ? [undefined] : environments;
/** What the run has to judge: environments by name, or the whole repository where none is configured. */
const selectEnvironments = (configuration, wanted, path) => {
    const environments = configuration.protected?.environments;
    if (environments === undefined) {
        if (namesOf(wanted) === undefined)
            return [undefined];
        throw new problem/* Refusal */.P({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `environment ${JSON.stringify(wanted)} is asked for, and there is no configuration`,
            where: { kind: 'input', name: 'environment' },
            expected: `${path} in the repository`,
            received: 'no such file at either revision',
            remedy: `Add ${path} with that environment, or leave \`environment\` out to compare all Istio objects of the repository.`,
        });
    }
    const names = namesOf(wanted);
    if (names === undefined)
        return everyEnvironment(environments);
    return names.map((name) => {
        const found = environments.find((environment) => environment.name === name);
        if (found !== undefined)
            return found;
        throw new problem/* Refusal */.P({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `${path} has no environment ${JSON.stringify(name)}`,
            where: { kind: 'input', name: 'environment' },
            expected: environments.map((environment) => environment.name).join(', '),
            received: name,
            remedy: configuration.firstRun
                ? `Correct the name, or add the environment to ${path}.`
                : `Correct the name. An environment that this change adds counts only after it is merged.`,
        });
    });
};


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadTrust),
  Y: () => (/* binding */ ruleText)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/config/claims.ts
const renamed = (claim) => `${claim}, which is never reused`;
const claimRules = {
    github: {
        compulsory: ['repository_id', 'repository_owner_id'],
        applyNeeds: ['environment', 'ref'],
        allowed: [
            'repository_id',
            'repository_owner_id',
            'enterprise_id',
            'environment',
            'ref',
            'ref_type',
            'base_ref',
            'event_name',
            'job_workflow_ref',
            'job_workflow_sha',
            'workflow_ref',
            'workflow_sha',
            'runner_environment',
            'repository_visibility',
            'actor_id',
        ],
        refused: new Map([
            ['sub', 'repository_id, repository_owner_id, environment and ref: the form of sub is configurable'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
            ['repository', renamed('repository_id')],
            ['repository_owner', renamed('repository_owner_id')],
            ['enterprise', renamed('enterprise_id')],
            ['actor', renamed('actor_id')],
            ['workflow', 'job_workflow_ref: the name of a workflow is free text'],
            ['head_ref', 'ref: the name of a source branch is chosen by whoever opens the pull request'],
            ['sha', 'ref: a commit changes with every run'],
            ['jti', 'repository_id'],
        ]),
        ids: new Set(['repository_id', 'repository_owner_id', 'enterprise_id', 'actor_id']),
        refs: new Set(['ref']),
        event: 'event_name',
        refusedEvents: new Set([
            'pull_request_target',
            'workflow_run',
            'issue_comment',
            'issues',
            'discussion',
            'discussion_comment',
            'fork',
            'watch',
        ]),
        checkEvents: new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']),
    },
    gitlab: {
        compulsory: ['project_id'],
        applyNeeds: ['environment', 'ref_path'],
        allowed: [
            'project_id',
            'namespace_id',
            'job_project_id',
            'job_namespace_id',
            'ref_path',
            'ref_type',
            'ref_protected',
            'environment',
            'environment_protected',
            'environment_action',
            'pipeline_source',
            'ci_config_ref_uri',
            'ci_config_sha',
            'job_source',
            'runner_environment',
            'project_visibility',
            'user_id',
        ],
        refused: new Map([
            ['sub', 'project_id, environment and ref_path: the form of sub is configurable'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
            ['project_path', renamed('project_id')],
            ['namespace_path', renamed('namespace_id')],
            ['job_project_path', renamed('job_project_id')],
            ['job_namespace_path', renamed('job_namespace_id')],
            ['ref', 'ref_path: a branch and a tag may share a short name'],
            ['user_login', 'user_id: users change their login'],
            ['user_email', 'user_id: users change their address'],
            ['user_access_level', 'environment_protected and ref_protected'],
            ['user_identities', 'user_id'],
            ['groups_direct', 'namespace_id'],
            ['deployment_tier', 'environment: the tier is set by the job'],
            ['runner_id', 'runner_environment'],
            ['sha', 'ref_path: a commit changes with every run'],
            ['jti', 'project_id'],
        ]),
        ids: new Set(['project_id', 'namespace_id', 'job_project_id', 'job_namespace_id', 'user_id']),
        refs: new Set(['ref_path']),
        event: 'pipeline_source',
        refusedEvents: new Set([]),
        checkEvents: new Set(['merge_request_event', 'external_pull_request_event', 'external']),
    },
    kubernetes: {
        compulsory: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
        applyNeeds: [],
        allowed: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
        refused: new Map([
            ['sub', 'namespace, serviceaccount and serviceaccount_uid'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
        ]),
        ids: new Set([]),
        refs: new Set([]),
        event: '',
        refusedEvents: new Set([]),
        checkEvents: new Set([]),
    },
};

// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(1305);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
;// CONCATENATED MODULE: ./src/config/load-trust.ts




const platforms = ['github', 'gitlab', 'kubernetes'];
/** `trust: { check, apply }` of an environment. */
const loadTrust = (report, entry) => {
    if (entry === undefined)
        return {};
    const section = (0,config_section/* openSection */.k9)(report, entry, ['check', 'apply'], 'trust');
    if (section === undefined)
        return {};
    const check = loadRules(report, section, 'check');
    const apply = loadRules(report, section, 'apply');
    return { ...(check === undefined ? {} : { check }), ...(apply === undefined ? {} : { apply }) };
};
/** One mapping of platforms, or a list of such where several jobs are trusted. */
const loadRules = (report, section, purpose) => {
    const entry = section.entry(purpose);
    if (entry === undefined)
        return undefined;
    const entries = Array.isArray(entry.value) ? (section.list(purpose) ?? []) : [entry];
    const rules = entries.flatMap((item) => loadPlatforms(report, item, purpose));
    const seen = new Map();
    for (const rule of rules) {
        const text = ruleText(rule);
        const other = seen.get(text);
        if (other !== undefined) {
            report.problem('CONFIG_DUPLICATE', rule.pointer, 'Two trust rules are equal, so no token could match exactly one', { received: `the rule at ${other}`, remedy: 'Remove one of the two' });
        }
        seen.set(text, rule.pointer);
    }
    return rules;
};
const loadPlatforms = (report, entry, purpose) => {
    const section = (0,config_section/* openSection */.k9)(report, entry, platforms, `trust.${purpose}`);
    if (section === undefined)
        return [];
    const rules = platforms.flatMap((platform) => {
        const found = section.entry(platform);
        const rule = found === undefined ? undefined : loadRule(report, found, platform, purpose);
        return rule === undefined ? [] : [rule];
    });
    if (platforms.every((platform) => !section.has(platform))) {
        report.problem('CONFIG_MISSING', entry.pointer, `trust.${purpose} names no platform`, {
            expected: platforms.join(' | '),
            received: 'nothing',
            remedy: 'Add the platform and its claims',
        });
    }
    return rules;
};
const loadRule = (report, entry, platform, purpose) => {
    if (entry.value === null || typeof entry.value !== 'object' || Array.isArray(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping of claims', `${platform} of trust.${purpose}`);
        return undefined;
    }
    const rules = claimRules[platform];
    const what = `${platform} of trust.${purpose}`;
    const known = ['issuer', ...rules.allowed, ...Object.keys(entry.value).filter((key) => !rules.allowed.includes(key))];
    const section = (0,config_section/* openSection */.k9)(report, entry, known, what);
    if (section === undefined)
        return undefined;
    const claims = new Map();
    for (const claim of Object.keys(entry.value)) {
        if (claim === 'issuer')
            continue;
        if (!isAllowed(rules, platform, claim))
            reportClaim(report, section.at(claim), claim, rules, what);
        else {
            const values = loadValues(section, claim);
            if (values === undefined)
                continue;
            checkValues(report, section, claim, values, rules, purpose);
            claims.set(claim, values);
        }
    }
    const issuer = section.text('issuer');
    if (issuer !== undefined)
        (0,values/* checkHttpsUrl */.Bg)(report, section.at('issuer'), issuer, 'An issuer');
    if (platform === 'kubernetes' && !section.has('issuer')) {
        report.problem('CONFIG_MISSING', entry.pointer, 'A Kubernetes issuer has no default', {
            expected: 'issuer',
            received: 'nothing',
            remedy: 'Add issuer: the --service-account-issuer of the API server',
        });
    }
    checkPins(report, section, rules, purpose, what);
    return { platform, claims, pointer: entry.pointer, ...(issuer === undefined ? {} : { issuer }) };
};
const isAllowed = (rules, platform, claim) => rules.allowed.includes(claim) || (platform === 'github' && /^repo_property_[A-Za-z0-9_-]{1,80}$/.test(claim));
const reportClaim = (report, pointer, claim, rules, what) => {
    const instead = rules.refused.get(claim);
    if (instead !== undefined) {
        report.problem('TRUST_CLAIM', pointer, `${what} may not decide by ${claim}`, {
            received: claim,
            remedy: `Use ${instead}`,
        });
        return;
    }
    const near = (0,config_section/* nearest */.pA)(claim, rules.allowed);
    report.problem('TRUST_CLAIM', pointer, `${what} has no claim of this name`, {
        expected: rules.allowed.join(', '),
        received: claim.slice(0, 80),
        remedy: near === undefined ? 'Remove it' : `Did you mean ${near}?`,
    });
};
const loadValues = (section, claim) => {
    const entry = section.entry(claim);
    if (entry !== undefined && Array.isArray(entry.value))
        return section.texts(claim);
    const text = section.text(claim);
    return text === undefined ? undefined : [text];
};
// No ref, id, event or workflow path holds these; where one does by intent, it cannot be told from a pattern.
const pattern = /[*?[\]^\\|$\p{Cc}]/u;
const checkValues = (report, section, claim, values, rules, purpose) => {
    const pointer = section.at(claim);
    for (const value of values) {
        if (pattern.test(value)) {
            report.problem('TRUST_PATTERN', pointer, `${claim} must be compared exactly: patterns and unfilled variables are refused`, {
                expected: 'exact values, several as a list',
                received: (0,config_section/* show */.WU)(value),
                remedy: 'List each value that is meant',
            });
        }
        else if (rules.ids.has(claim) && !/^[0-9]{1,20}$/.test(value)) {
            report.problem('CONFIG_VALUE', pointer, `${claim} is a number that the platform gave, in quotes`, {
                expected: '"1296269"',
                received: (0,config_section/* show */.WU)(value),
                remedy: 'Use the id, not the name',
            });
        }
        else if (rules.refs.has(claim) && !/^refs\/[^/]+\/./.test(value)) {
            report.problem('CONFIG_VALUE', pointer, `${claim} must be fully qualified: a branch and a tag may share a short name`, {
                expected: `refs/heads/${value.slice(0, 80)}`,
                received: (0,config_section/* show */.WU)(value),
                remedy: 'Write refs/heads/… or refs/tags/…',
            });
        }
        else if (claim === rules.event && rules.refusedEvents.has(value)) {
            report.problem('TRUST_EVENT', pointer, 'This event runs with rights of the repository on input of strangers', {
                expected: purpose === 'check' ? 'pull_request, merge_group' : 'push, workflow_dispatch',
                received: value,
                remedy: 'Remove the event',
            });
        }
        else if (claim === rules.event && purpose === 'apply' && rules.checkEvents.has(value)) {
            report.problem('TRUST_EVENT', pointer, 'A merge request must not write to the cluster', {
                received: value,
                remedy: 'Move the event to trust.check',
            });
        }
    }
};
/** Attack P01: a rule without the id of the repository trusts everybody on the issuer. */
const checkPins = (report, section, rules, purpose, what) => {
    const missing = rules.compulsory.filter((claim) => !section.has(claim));
    if (missing.length > 0) {
        report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say whose job it trusts`, {
            expected: rules.compulsory.join(' and '),
            received: `no ${missing.join(', no ')}`,
            remedy: `Add ${missing.join(' and ')}; names can be taken over by others, ids cannot`,
        });
    }
    if (purpose === 'apply' && rules.applyNeeds.length > 0 && !rules.applyNeeds.some((claim) => section.has(claim))) {
        report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say which job of the repository may write`, {
            expected: rules.applyNeeds.join(' or '),
            received: `no ${rules.applyNeeds.join(', no ')}`,
            remedy: `Add ${rules.applyNeeds.join(' and ')}, so that a job of any branch cannot write`,
        });
    }
};
/** Canonical text of a rule, for comparing. */
const ruleText = (rule) => {
    const claims = [...rule.claims].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b));
    const parts = claims.map(([claim, values]) => `${claim}: ${[...new Set(values)].sort().join(' | ')}`);
    return `${rule.platform} { ${[`issuer: ${rule.issuer ?? 'the platform'}`, ...parts].join(', ')} }`;
};


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   NB: () => (/* binding */ reportType),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   k9: () => (/* binding */ openSection),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony exports typeName, reportUnknown */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1898);


const createReport = (problems, locate) => ({
    locate,
    problem: (code, pointer, message, details) => {
        if (problems.length < maximumProblems)
            problems.push({ code, message, where: locate(pointer), ...details });
    },
});
/** More would bury the first. */
const maximumProblems = 100;
const show = (value) => {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const typeName = (value) => {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
};
const received = (value) => (typeof value === 'object' ? typeName(value) : show(value));
/** Opens a mapping; unknown keys are reported with the nearest known one. */
const openSection = (report, entry, known, what) => {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(entry.value)) {
        reportType(report, entry, 'a mapping', what);
        return undefined;
    }
    const keys = Object.keys(entry.value);
    for (const key of keys)
        if (!known.includes(key))
            reportUnknown(report, `${entry.pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`, key, known, what);
    return sectionOf(report, entry.value, entry.pointer, what);
};
const reportType = (report, entry, expected, what) => {
    if (entry.value === null || entry.value === '') {
        report.problem('CONFIG_EMPTY', entry.pointer, `${what} has no value`, {
            expected,
            received: received(entry.value),
            remedy: 'Give it a value, or remove the key',
        });
        return;
    }
    const quoted = expected === 'text' && typeof entry.value !== 'object';
    report.problem('CONFIG_TYPE', entry.pointer, `${what} has the wrong type`, {
        expected,
        received: received(entry.value),
        remedy: quoted
            ? `Quote it: "${String(entry.value)}" (write the text as you mean it, for example "1.30")`
            : `Write ${expected}`,
    });
};
const reportUnknown = (report, pointer, key, known, what) => {
    const near = nearest(key, known);
    report.problem('CONFIG_KEY', pointer, `${what} has no key ${JSON.stringify(key.slice(0, 80))}`, {
        expected: known.join(', '),
        received: key.slice(0, 80),
        remedy: near === undefined ? 'Remove the key' : `Did you mean ${near}?`,
    });
};
const sectionOf = (report, object, pointer, what) => {
    const at = (key) => `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`;
    const title = (key) => `${key} of ${what}`;
    const entry = (key) => {
        const value = object[key];
        return value === undefined ? undefined : { value, pointer: at(key) };
    };
    const text = (key) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (typeof found.value === 'string' && found.value !== '')
            return found.value;
        reportType(report, found, 'text', title(key));
        return undefined;
    };
    const list = (key, options) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (!Array.isArray(found.value)) {
            reportType(report, found, 'a list', title(key));
            return undefined;
        }
        if (found.value.length === 0 && options?.empty !== true) {
            report.problem('CONFIG_EMPTY', found.pointer, `${title(key)} is an empty list`, {
                expected: 'at least one entry',
                received: '[]',
                remedy: 'Add an entry, or remove the key',
            });
            return undefined;
        }
        return found.value.map((value, index) => ({ value, pointer: `${found.pointer}/${index}` }));
    };
    return {
        pointer,
        has: (key) => object[key] !== undefined,
        at,
        entry,
        text,
        list,
        requiredText: (key, why) => {
            if (object[key] === undefined) {
                report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}: ${why}`, {
                    expected: key,
                    received: 'nothing',
                    remedy: `Add ${key}`,
                });
                return undefined;
            }
            return text(key);
        },
        flag: (key) => {
            const found = entry(key);
            if (found === undefined)
                return false;
            if (typeof found.value === 'boolean')
                return found.value;
            reportType(report, found, 'true or false', title(key));
            return false;
        },
        choice: (key, choices) => {
            const found = entry(key);
            if (found === undefined)
                return undefined;
            const chosen = choices.find((choice) => choice === found.value);
            if (chosen === undefined)
                reportChoice(report, found, choices, title(key));
            return chosen;
        },
        texts: (key, options) => {
            const entries = list(key, options);
            if (entries === undefined)
                return undefined;
            const texts = [];
            for (const item of entries) {
                if (typeof item.value === 'string' && item.value !== '')
                    texts.push(item.value);
                else
                    reportType(report, item, 'text', `an entry of ${title(key)}`);
            }
            return texts;
        },
    };
};
const reportChoice = (report, entry, choices, what) => {
    if (typeof entry.value !== 'string' || entry.value === '') {
        reportType(report, entry, choices.join(' | '), what);
        return;
    }
    const near = nearest(entry.value, choices);
    report.problem('CONFIG_VALUE', entry.pointer, `${what} has a value that is not one of its choices`, {
        expected: choices.join(' | '),
        received: show(entry.value),
        remedy: near === undefined ? 'Use one of the choices' : `Did you mean ${near}?`,
    });
};
/** The candidate at the smallest edit distance, where that is small for its length. */
const nearest = (word, candidates) => {
    if (word.length > 40)
        return undefined;
    const lower = word.toLowerCase();
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
};
const editDistance = (a, b) => {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
};


/***/ }),

/***/ 3750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ checkHttpsUrl),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Ko: () => (/* binding */ checkRoleName),
/* harmony export */   v8: () => (/* binding */ checkLabel)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8546);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);


/** `https://host[:port][/path]`, without user, query and fragment. */
const checkHttpsUrl = (report, pointer, text, what) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[?#\s$\\]/.test(text);
    if (plain)
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is an https URL without user, query and fragment`, {
        expected: 'https://host or https://host:port/path',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the URL',
    });
};
const why = {
    empty: 'it is empty',
    absolute: 'it is absolute',
    parent: 'it leaves its folder by ..',
    backslash: 'it holds a backslash; write /',
    control: 'it holds a control character',
    'unknown syntax': 'only *, ? and ** have a meaning; list several globs instead',
};
/** A path or glob below the root of the repository (attack G08). */
const checkPath = (report, pointer, text, what) => {
    const flaw = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFlaw */ .RQ)(text);
    if (flaw === undefined)
        return;
    report.problem(flaw === 'unknown syntax' || flaw === 'empty' ? 'CONFIG_VALUE' : 'PATH', pointer, `${what} is refused: ${why[flaw]}`, {
        expected: 'a path relative to the root of the repository',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the path',
    });
};
/** A DNS label: what Kubernetes takes for namespaces and Services, and meshgate for all names it generates. */
const checkLabel = (report, pointer, text, what) => {
    if (text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
};
/** Names of Roles and ClusterRoles: a path segment. */
const checkRoleName = (report, pointer, text, what) => {
    if (text.length <= 253 && text !== '.' && text !== '..' && !/[/%$\s\p{Cc}]/u.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 253 characters without /, %, $ and spaces',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
};


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = (glob) => {
    if (glob === '')
        return 'empty';
    if (/\p{Cc}/u.test(glob))
        return 'control';
    if (glob.includes('\\'))
        return 'backslash';
    if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob))
        return 'absolute';
    if (glob.split('/').includes('..'))
        return 'parent';
    return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined;
};
/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
const defaultGlobs = ['**/*.yaml', '**/*.yml', '**/*.json'];
const segmentsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = (glob) => glob.includes('*') || glob.includes('?');
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = (glob) => {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = (globs) => {
    const compiled = globs.map(segmentsOf);
    return (path) => {
        const segments = segmentsOf(path);
        return compiled.some((glob) => matchesAll(glob, segments, (part) => part === '**', matchesSegment));
    };
};
const matchesSegment = (pattern, segment) => pattern === segment ||
    (isPattern(pattern) &&
        matchesAll([...pattern], [...segment], (part) => part === '*', (part, character) => part === '?' || part === character));
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = (pattern, text, isStar, matches) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && matches(part, text[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    while (at < pattern.length && isStar(pattern[at] ?? ''))
        at += 1;
    return at === pattern.length;
};


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ dangersOf),
/* harmony export */   z: () => (/* binding */ dangersOfUrl)
/* harmony export */ });
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6072);


const core = [''];
const rbac = ['rbac.authorization.k8s.io'];
const write = ['create', 'update', 'patch'];
const change = ['update', 'patch'];
const remove = ['delete', 'deletecollection'];
/** The old verb, and those of constrained impersonation (KEP-5284, on by default in 1.36). */
const impersonations = [
    'impersonate',
    'impersonate:user-info',
    'impersonate:serviceaccount',
    'impersonate:arbitrary-node',
    'impersonate:associated-node',
];
/**
 * The attack paths of rbac-police (lib/*.rego), Kubernetes' own list (RBAC good practices, privilege escalation risks),
 * and what nobody else looks for: whoever writes the mesh's policies decides who reaches what.
 */
const table = [
    {
        id: 'escalate_roles',
        badge: 'may escalate: give roles permissions it does not hold',
        refused: true,
        patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['escalate'] }],
    },
    {
        id: 'bind_roles',
        badge: 'may bind roles it does not hold',
        refused: true,
        patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['bind'] }],
    },
    {
        id: 'write_roles',
        badge: 'may write roles and bindings',
        refused: false,
        patterns: [
            { groups: rbac, resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: write },
        ],
    },
    {
        id: 'impersonate',
        badge: 'may impersonate others',
        refused: true,
        patterns: [
            { groups: core, resources: ['users', 'groups', 'serviceaccounts', 'nodes'], verbs: impersonations },
            { groups: ['authentication.k8s.io'], resources: ['*'], verbs: impersonations },
        ],
    },
    {
        id: 'list_secrets',
        badge: 'may read Secrets',
        refused: true,
        patterns: [{ groups: core, resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
    },
    {
        id: 'issue_token_secrets',
        badge: 'may write Secrets, and so make token Secrets of ServiceAccounts',
        refused: false,
        patterns: [{ groups: core, resources: ['secrets'], verbs: write }],
    },
    {
        id: 'token_request',
        badge: 'may mint tokens of ServiceAccounts',
        refused: true,
        patterns: [{ groups: core, resources: ['serviceaccounts/token'], verbs: ['create'] }],
    },
    {
        id: 'write_service_accounts',
        badge: 'may change ServiceAccounts (cloud identities hang on their annotations)',
        refused: false,
        patterns: [{ groups: core, resources: ['serviceaccounts'], verbs: write }],
    },
    {
        id: 'pods_exec',
        badge: 'may run commands in pods',
        refused: true,
        patterns: [
            {
                groups: core,
                resources: ['pods/exec', 'pods/attach'],
                verbs: ['create', 'get'],
            },
        ],
    },
    {
        id: 'pods_connect',
        badge: "may connect to pods past the mesh's policies",
        refused: false,
        patterns: [
            {
                groups: core,
                resources: ['pods/portforward', 'pods/proxy', 'services/proxy'],
                verbs: ['create', 'get', 'update', 'patch', 'delete'],
            },
        ],
    },
    {
        id: 'pods_ephemeral_ctrs',
        badge: 'may add containers to running pods',
        refused: true,
        patterns: [{ groups: core, resources: ['pods/ephemeralcontainers'], verbs: change }],
    },
    {
        id: 'nodes_proxy',
        badge: 'may reach the kubelet: commands in every pod of a node',
        refused: true,
        patterns: [{ groups: core, resources: ['nodes/proxy'], verbs: ['get', 'create', 'update', 'patch', 'delete'] }],
    },
    {
        id: 'approve_csrs',
        badge: 'may approve or sign certificates',
        refused: true,
        patterns: [
            {
                groups: ['certificates.k8s.io'],
                resources: ['certificatesigningrequests/approval', 'certificatesigningrequests/status'],
                verbs: change,
            },
            { groups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve', 'sign', 'attest'] },
        ],
    },
    {
        id: 'control_webhooks',
        badge: 'may control admission webhooks and policies',
        refused: true,
        patterns: [
            {
                groups: ['admissionregistration.k8s.io'],
                resources: [
                    'mutatingwebhookconfigurations',
                    'validatingwebhookconfigurations',
                    'validatingadmissionpolicies',
                    'validatingadmissionpolicybindings',
                    'mutatingadmissionpolicies',
                    'mutatingadmissionpolicybindings',
                ],
                verbs: [...write, ...remove],
            },
        ],
    },
    {
        id: 'mesh_policies',
        badge: 'may rewrite the mesh policies themselves',
        refused: true,
        patterns: [
            { groups: ['security.istio.io'], resources: ['*'], verbs: [...write, ...remove] },
            { groups: ['networking.istio.io'], resources: ['envoyfilters'], verbs: [...write, ...remove] },
            {
                groups: ['extensions.istio.io'],
                resources: ['wasmplugins', 'trafficextensions'],
                verbs: [...write, ...remove],
            },
            {
                groups: core,
                resources: ['configmaps'],
                verbs: [...write, ...remove],
                names: ['istio'],
                namespaces: ['istio-system'],
            },
        ],
    },
    {
        id: 'mesh_routing',
        badge: 'may redirect traffic of the mesh',
        refused: false,
        patterns: [
            {
                groups: ['networking.istio.io'],
                resources: ['virtualservices', 'destinationrules', 'gateways', 'serviceentries', 'sidecars', 'workloadentries'],
                verbs: [...write, ...remove],
            },
            {
                groups: ['gateway.networking.k8s.io'],
                resources: ['gateways', 'httproutes', 'grpcroutes', 'tcproutes', 'tlsroutes'],
                verbs: [...write, ...remove],
            },
        ],
    },
    {
        id: 'assign_sa',
        badge: 'may create pods, and so act as every ServiceAccount of the namespace',
        refused: false,
        patterns: [
            { groups: core, resources: ['pods'], verbs: ['create'] },
            { groups: core, resources: ['replicationcontrollers'], verbs: write },
            { groups: ['apps'], resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'], verbs: write },
            { groups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: write },
        ],
    },
    {
        id: 'modify_pods',
        badge: 'may change running pods',
        refused: false,
        patterns: [{ groups: core, resources: ['pods'], verbs: change }],
    },
    {
        id: 'modify_pod_status',
        badge: "may take over services' traffic by the status of pods",
        refused: false,
        patterns: [
            { groups: core, resources: ['pods/status', 'endpoints'], verbs: write },
            { groups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: write },
        ],
    },
    {
        id: 'modify_service_status_cve_2020_8554',
        badge: "may intercept traffic by a service's addresses (CVE-2020-8554)",
        refused: false,
        patterns: [
            { groups: core, resources: ['services/status'], verbs: change },
            { groups: core, resources: ['services'], verbs: write },
        ],
    },
    {
        id: 'modify_node_status',
        badge: 'may change nodes or their status',
        refused: false,
        patterns: [{ groups: core, resources: ['nodes', 'nodes/status'], verbs: [...write, 'delete'] }],
    },
    {
        id: 'steal_pods',
        badge: 'may remove or evict pods, or place them on nodes',
        refused: false,
        patterns: [
            { groups: core, resources: ['pods'], verbs: remove },
            { groups: core, resources: ['pods/eviction', 'pods/binding', 'bindings'], verbs: ['create'] },
        ],
    },
    {
        id: 'eks_modify_aws_auth',
        badge: 'may map cloud identities into the cluster (aws-auth)',
        refused: true,
        patterns: [
            { groups: core, resources: ['configmaps'], verbs: write, names: ['aws-auth'], namespaces: ['kube-system'] },
        ],
    },
    {
        id: 'persistent_volumes',
        badge: 'may create PersistentVolumes, and so mount files of the nodes',
        refused: false,
        patterns: [{ groups: core, resources: ['persistentvolumes'], verbs: write }],
    },
    {
        id: 'namespaces',
        badge: 'may change namespaces, and so their pod security and injection labels',
        refused: false,
        patterns: [{ groups: core, resources: ['namespaces'], verbs: [...write, 'delete'] }],
    },
    {
        id: 'definitions',
        badge: 'may change the kinds and API services of the cluster',
        refused: false,
        patterns: [
            { groups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: [...write, ...remove] },
            { groups: ['apiregistration.k8s.io'], resources: ['apiservices'], verbs: [...write, ...remove] },
        ],
    },
];
const setOf = (values) => values === undefined || values.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(values);
const compiled = table.map(({ id, badge, refused, patterns }) => ({
    danger: { id, badge, refused },
    boxes: patterns.flatMap((pattern) => pattern.resources.map((resource) => {
        const [base = '', below = ''] = resource.split('/');
        return {
            scope: setOf(pattern.namespaces),
            group: setOf(pattern.groups),
            resource: setOf([base]),
            subresource: base === '*' ? _value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)([below]),
            name: setOf(pattern.names),
            verb: setOf(pattern.verbs),
        };
    })),
}));
const everyRight = {
    id: 'cluster_admin',
    badge: 'is an administrator: everything on everything',
    refused: true,
};
const inKubeSystem = { id: 'obtain_token_weak_ns', badge: 'reaches tokens in kube-system', refused: true };
const everyUrl = { id: 'every_url', badge: "may call every path of the API server's own", refused: true };
const takesTokens = new Set([
    'assign_sa',
    'list_secrets',
    'issue_token_secrets',
    'token_request',
    'pods_exec',
    'pods_ephemeral_ctrs',
    'modify_pods',
    'write_roles',
]);
/** What a permission leads to, most severe first: wildcards count as everything they stand for. */
const dangersOf = (permission) => {
    const found = compiled
        .filter(({ boxes }) => boxes.some((box) => (0,_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(permission, box)))
        .map(({ danger }) => danger);
    const { group, resource, verb, scope } = permission;
    if (group.kind === 'all but' && resource.kind === 'all but' && verb.kind === 'all but')
        found.unshift(everyRight);
    const weak = !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)((0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(scope, (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(['kube-system'])));
    if (weak && found.some((danger) => takesTokens.has(danger.id)))
        found.push(inKubeSystem);
    return found.sort((a, b) => Number(b.refused) - Number(a.refused));
};
const dangersOfUrl = (permission) => /^\/?\*+$/.test(permission.pattern) ? [everyUrl] : [];


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Fr: () => (/* binding */ subtractPermissions),
/* harmony export */   MF: () => (/* binding */ permissionsOfRule),
/* harmony export */   h6: () => (/* binding */ joinPlaces),
/* harmony export */   pM: () => (/* binding */ mergePermissions)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(936);


const attributes = ['scope', 'group', 'resource', 'subresource', 'name', 'verb'];
const listed = (values) => (values.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(values));
/**
 * Kubernetes, pkg/apis/rbac/v1/evaluation_helpers.go: `*` is every resource with every subresource, "`*` slash `scale`" one
 * subresource of every resource, anything else is compared as it stands; no resourceNames means every name and none.
 */
const permissionsOfRule = (rule, scope, via, places = []) => {
    const rest = {
        scope,
        group: listed(rule.apiGroups),
        name: rule.resourceNames.length === 0 ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(rule.resourceNames),
        verb: listed(rule.verbs),
        via,
        places,
    };
    const bySubresource = new Map();
    const permissions = [];
    for (const resource of rule.resources) {
        const slash = resource.indexOf('/');
        const [base, below] = slash < 0 ? [resource, ''] : [resource.slice(0, slash), resource.slice(slash + 1)];
        // `pods/` is no request's resource, and `*/` no pattern: the server matches neither with anything.
        if (slash >= 0 && below === '')
            continue;
        if (resource === '*')
            permissions.push({ ...rest, resource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT, subresource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT });
        else if (base === '*')
            permissions.push({ ...rest, resource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT, subresource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)([below]) });
        else
            bySubresource.set(below, [...(bySubresource.get(below) ?? []), base]);
    }
    for (const [below, bases] of bySubresource)
        permissions.push({ ...rest, resource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(bases), subresource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)([below]) });
    return permissions.filter((permission) => attributes.every((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission[attribute])));
};
const overlaps = (a, b) => attributes.every((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a[attribute], b[attribute])));
/** `a` without `b`, as disjoint products. */
const subtractOne = (a, b) => {
    if (!overlaps(a, b))
        return [a];
    const pieces = [];
    let rest = a;
    for (const attribute of attributes) {
        const outside = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(rest[attribute], b[attribute]);
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(outside))
            pieces.push({ ...rest, [attribute]: outside });
        rest = { ...rest, [attribute]: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(rest[attribute], b[attribute]) };
    }
    return pieces;
};
const subtractPermissions = (from, what) => what.reduce((left, minus) => left.flatMap((permission) => subtractOne(permission, minus)), from);
/** Joins products that differ in one attribute, so that a person reads one row instead of six. */
const mergePermissions = (permissions) => {
    const rows = [...permissions].sort(byText);
    for (let changed = true; changed;) {
        changed = false;
        for (let left = 0; left < rows.length; left++) {
            for (let right = rows.length - 1; right > left; right--) {
                const [a, b] = [rows[left], rows[right]];
                const joined = a && b && join(a, b);
                if (joined === undefined)
                    continue;
                rows[left] = joined;
                rows.splice(right, 1);
                changed = true;
            }
        }
    }
    return rows.sort(byText);
};
const join = (a, b) => {
    const differing = attributes.filter((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(a[attribute], b[attribute]));
    const [attribute] = differing;
    if (differing.length > 1)
        return undefined;
    const via = a.via === b.via ? a.via : [...new Set([...a.via.split('; '), ...b.via.split('; ')])].sort().join('; ');
    const places = joinPlaces(a.places, b.places);
    const joined = { ...a, via, places };
    return attribute === undefined ? joined : { ...joined, [attribute]: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(a[attribute], b[attribute]) };
};
/** Places of both, each once, in an order of their own. */
const joinPlaces = (a, b) => [...new Map([...a, ...b].map((place) => [JSON.stringify(place), place]))]
    .sort(([left], [right]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left, right))
    .map(([, place]) => place);
const textOf = (permission) => JSON.stringify([...attributes.map((attribute) => permission[attribute]), permission.via]);
const byText = (a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(textOf(a), textOf(b));


/***/ }),

/***/ 417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isRbac),
/* harmony export */   P2: () => (/* binding */ roleRefOf),
/* harmony export */   XY: () => (/* binding */ roleResolver),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   sN: () => (/* binding */ rbacGroup)
/* harmony export */ });
/* unused harmony export selects */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);



const rbacGroup = 'rbac.authorization.k8s.io';
/** Finds roles in a state, ClusterRoles with what they aggregate. */
const roleResolver = (state) => {
    const clusterRoles = state.objects.filter((object) => isRbac(object, 'ClusterRole'));
    const allRead = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(state, rbacGroup, 'ClusterRole', '') === 'complete';
    const byName = new Map();
    for (const object of state.objects)
        if (isRbac(object, 'Role') || isRbac(object, 'ClusterRole'))
            byName.set(nameText(object.key), object);
    const aggregated = (role, visited) => {
        const selectors = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(role.content, 'aggregationRule', 'clusterRoleSelectors');
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(role.content, 'aggregationRule')))
            return rulesOf(role);
        const parts = clusterRoles.filter((part) => !visited.has(part.key.name) && selectors.some((selector) => selects(selector, part.labels)));
        const below = parts.flatMap((part) => aggregated(part, new Set([...visited, part.key.name])));
        // The controller replaces the rules by those of the parts; what it saw beyond our reading only stands in the rules.
        return allRead ? below : [...rulesOf(role), ...below];
    };
    return (role) => {
        const object = byName.get(nameText(role));
        const complete = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(state, rbacGroup, role.kind, role.namespace) === 'complete';
        if (object === undefined)
            return complete ? { kind: 'missing' } : { kind: 'unread' };
        const aggregates = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object.content, 'aggregationRule'));
        return {
            kind: 'rules',
            rules: aggregated(object, new Set([object.key.name])),
            complete: !aggregates || allRead,
        };
    };
};
const nameText = (role) => `${role.kind}/${role.kind === 'ClusterRole' ? '' : role.namespace}/${role.name}`;
const isRbac = (object, kind) => object.key.group === rbacGroup && object.key.kind === kind;
const rulesOf = (role) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(role.content, 'rules').map((rule, index) => ({
    apiGroups: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(rule, 'apiGroups'),
    resources: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(rule, 'resources'),
    verbs: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(rule, 'verbs'),
    resourceNames: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(rule, 'resourceNames'),
    nonResourceURLs: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(rule, 'nonResourceURLs'),
    place: role.locate(`/rules/${index}`),
}));
/** A label selector of Kubernetes; an operator that does not exist selects nothing, as the server refuses it. */
const selects = (selector, labels) => Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(selector, 'matchLabels')).every(([name, value]) => label(labels, name) === value) &&
    (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(selector, 'matchExpressions').every((expression) => {
        const value = label(labels, (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'key'));
        const values = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(expression, 'values');
        switch ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'operator')) {
            case 'In':
                return value !== undefined && values.includes(value);
            case 'NotIn':
                return value === undefined || !values.includes(value);
            case 'Exists':
                return value !== undefined;
            case 'DoesNotExist':
                return value === undefined;
            default:
                return false;
        }
    });
const label = (labels, name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
const roleRefOf = (binding) => {
    const reference = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(binding.content, 'roleRef');
    const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'name')];
    if (kind === 'ClusterRole')
        return { kind, namespace: '', name };
    return kind === 'Role' && isRbac(binding, 'RoleBinding')
        ? { kind, namespace: binding.key.namespace, name }
        : undefined;
};


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* unused harmony export has */
const everything = { kind: 'all but', values: [] };
const only = (values) => ({ kind: 'only', values: [...new Set(values)].sort() });
const allBut = (values) => ({ kind: 'all but', values: [...new Set(values)].sort() });
const isEmpty = (set) => set.kind === 'only' && set.values.length === 0;
const has = (set, value) => set.values.includes(value) === (set.kind === 'only');
const intersect = (a, b) => {
    if (a.kind === 'only')
        return only(a.values.filter((value) => has(b, value)));
    if (b.kind === 'only')
        return only(b.values.filter((value) => has(a, value)));
    return allBut([...a.values, ...b.values]);
};
const complement = (set) => ({ kind: set.kind === 'only' ? 'all but' : 'only', values: set.values });
const subtract = (a, b) => intersect(a, complement(b));
const union = (a, b) => complement(intersect(complement(a), complement(b)));
const isSame = (a, b) => a.kind === b.kind &&
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index]);


/***/ })

};
