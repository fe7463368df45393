export const id = 3489;
export const ids = [3489];
export const modules = {

/***/ 86422:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layOnMesh)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45008);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9685);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _write_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21504);
/* harmony import */ var _mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92596);








const placeSegment = (mesh, segment, edges, namespace) => {
    const names = segment.services.flatMap((text) => (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceName */ .rI)(text, namespace) ?? []);
    const services = new Set(names.map(_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B));
    const targets = new Map();
    for (const { target } of edges)
        if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target) && services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(target.service)))
            targets.set(target.object, target);
    // Nobody calls it yet: its workloads are of the segment all the same.
    for (const service of names) {
        const object = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(mesh).services.get(`${service.namespace}/${service.name}`);
        for (const port of object === undefined || targets.has(object) ? [] : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'ports')) {
            const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, { service, port: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') ?? 0 });
            if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
                targets.set(target.object, target);
        }
    }
    return {
        segment,
        services,
        targets: [...targets.values()],
        isMember: ({ id, group }) => segment.callers.includes(id) || (group !== undefined && segment.callers.includes(group)),
    };
};
/** Segments that a workload belongs to: those with a Service that selects it. */
const segmentsOf = (segments, namespace, labels) => segments.filter(({ targets }) => targets.some(({ service, selector }) => service.namespace === namespace && (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__/* .selects */ .ko)(selector, labels)));
const push = (map, key, value) => {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
};
/** The identity that a ztunnel behind a waypoint sees instead of the caller's. */
const waypointIdentity = (mesh, destination) => {
    const peer = mesh.enforcementOf(destination).stages[1]?.peer;
    const found = typeof peer === 'object' ? /^[^/]+\/ns\/([^/]+)\/sa\/(.+)$/.exec(peer.principal) : null;
    return found?.[1] === undefined || found[2] === undefined ? undefined : `${found[1]}/${found[2]}`;
};
const serviceKey = (namespace, service, port) => `${namespace}/${service}:${port}`;
/** Lays a declaration on a mesh. A call to a broad Service is none to the workloads of a segment that it also selects. */
const layOnMesh = (declaration, mesh, namespace, wanted, isGranted = () => false) => {
    const targets = new Map();
    const targetOf = (call) => {
        const key = serviceKey(call.service.namespace, call.service.name, call.port);
        const found = targets.get(key) ?? (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, call);
        targets.set(key, found);
        return found;
    };
    const edges = declaration.callers.flatMap((caller) => caller.calls.map((call) => ({ caller, call, target: targetOf(call) })));
    const segments = wanted.map((segment) => placeSegment(mesh, segment, edges, namespace));
    const atService = new Map();
    const atWorkload = new Map();
    const passedOn = new Map();
    const keptOut = [];
    for (const edge of edges) {
        const { target, call } = edge;
        const kept = [];
        if (!(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
            continue;
        const { service } = target;
        if (target.attach === 'waypoint')
            push(atService, serviceKey(service.namespace, service.name, call.port), edge);
        for (const { labels, port } of target.workloads) {
            const key = `${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(service.namespace, labels)}:${port}`;
            const own = segmentsOf(segments, service.namespace, labels);
            const isBroad = own.length > 0 && !own.some(({ services }) => services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(service)));
            if (isBroad)
                kept.push(...own.slice(0, 1));
            if (isBroad)
                continue;
            if (target.attach === 'workloads')
                push(atWorkload, key, edge);
            else {
                const addressed = { namespace: service.namespace, labels, port: call.port, service: service.name };
                const identity = waypointIdentity(mesh, { ...addressed, protocol: 'AUTO', title: '', known: true });
                if (identity !== undefined)
                    passedOn.set(key, (passedOn.get(key) ?? new Set()).add(identity));
            }
        }
        const [first] = kept;
        if (first !== undefined && kept.length === target.workloads.length)
            keptOut.push({ edge, segment: first.segment.name });
    }
    const edgesAt = ({ namespace: space, labels, port, service }) => (service === undefined
        ? atWorkload.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`)
        : atService.get(serviceKey(space, service, port))) ?? [];
    const passingAt = ({ namespace: space, labels, port, service }) => service !== undefined
        ? []
        : [...(passedOn.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`) ?? [])].map((identity) => ({
            identity,
            port,
            operation: _write_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOperation */ .Yu,
        }));
    return {
        mesh,
        namespace,
        declaration,
        segments,
        edges,
        keptOut,
        isGranted,
        edgesAt,
        grantsAt: (destination) => [
            ...edgesAt(destination).map(({ caller, call }) => ({
                identity: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)(caller),
                port: destination.port,
                operation: call,
            })),
            ...passingAt(destination),
        ],
        passingAt,
    };
};


/***/ }),

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
 * dot segments resolved (istio-semantics §2.5). Bytes beyond ASCII never come: clients escape them, and Envoy refuses them.
 */
const arrivingPath = (path) => {
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
const readCalls = (files, namespace) => {
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
const readFile = ({ path, text }, namespace, problems) => {
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
const emptyFile = (path) => ({
    code: 'CONFIG_EMPTY',
    message: 'The file of calls is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1 and callers',
    received: 'nothing',
    remedy: 'Write the callers, or take the file out of `calls` of the environment',
});
const reportMissing = (report, pointer, what, key) => report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}`, {
    expected: key,
    received: 'nothing',
    remedy: `Add ${key}`,
});
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
const readCaller = (report, entry, namespace) => {
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
const readServiceName = (text, namespace) => {
    const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
    const found = new RegExp(`^(${label})(?:\\.(${label}))?$`).exec(text);
    return found?.[1] === undefined ? undefined : { name: found[1], namespace: found[2] ?? namespace };
};
const serviceOf = (report, section, namespace) => {
    const text = section.requiredText('service', 'it is what is called');
    const service = text === undefined ? undefined : readServiceName(text, namespace);
    if (text !== undefined && service === undefined)
        report.problem('CONFIG_VALUE', section.at('service'), 'This is no name of a Service', {
            expected: 'NAME, or NAME.NAMESPACE',
            received: (0,config_section/* show */.WU)(text),
            remedy: 'Write the Service’s name, with its namespace where that is another than the environment’s',
        });
    return service;
};
/** One call of a caller; nothing where a mistake was reported. */
const readCall = (report, entry, namespace) => {
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
const readPaths = (report, section, key) => {
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
const readService = (report, entry, namespace) => {
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
const checkIds = (callers, problems) => {
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

/***/ 13655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   mo: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9685);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37689);






/** Every workload of a namespace that the state knows. */
const workloadsOf = (mesh, namespace) => (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? [];
/** A workload, addressed itself, at one of its ports. */
const placeOf = (namespace, labels, port) => ({
    namespace,
    labels,
    port,
    protocol: 'AUTO',
    title: 'workload',
    known: true,
});
const nowhere = (text, remedy, unread = false) => ({ unread, text, remedy });
const isTarget = (found) => 'attach' in found;
/** Finds where a call arrives: names, labels and ports are those of the manifests, never made up. */
const findTarget = (mesh, call) => {
    const { service: named, port } = call;
    const title = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(named);
    const { services, addressed } = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const service = services.get(`${named.namespace}/${named.name}`);
    if (service === undefined) {
        const unread = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(mesh.state, '', 'Service', named.namespace) !== 'complete';
        return nowhere(`there is no Service ${title}${unread ? ' among what was read' : ''}`, unread
            ? 'read the cluster or a snapshot, or add the Service, its workloads and their policies to the files'
            : 'correct the name of the Service', unread);
    }
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
    if (Object.keys(selector).length === 0 || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName')
        return nowhere(`Service ${title} selects no workloads`, 'call a Service that selects pods');
    const entries = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports');
    const atPort = entries.filter((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === port);
    const entry = atPort.find(isTcp);
    if (entry === undefined) {
        const [other] = atPort;
        return nowhere(other === undefined
            ? `Service ${title} has no port ${port}`
            : `port ${port} of Service ${title} is ${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(other, 'protocol')}, which no proxy of the mesh carries`, other === undefined ? `use one of ${portsText(service)}` : 'govern it by a NetworkPolicy, or use TCP');
    }
    const behind = workloadsOf(mesh, named.namespace).filter((workload) => (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, workload.labels));
    if (behind.length === 0)
        return nowhere(`Service ${title} selects no workload that was read`, 'correct its selector, or add the workload to the files: of another namespace its workloads and policies, or a snapshot', mesh.state.reads.some(({ status }) => status !== 'complete' && status !== 'not installed'));
    const workloads = behind.flatMap(({ labels, podSpec }) => {
        const target = (0,_mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, podSpec);
        return target === undefined ? [] : [{ labels, port: target }];
    });
    const [first] = workloads;
    if (first === undefined)
        return nowhere(`port ${port} of Service ${title} leads to a named port that none of its workloads has`, 'name the container’s port, or give the Service a number');
    const own = addressed.get(`${named.namespace}/${named.name}`)?.find((one) => one.port === port);
    const met = (own === undefined ? workloads.map((one) => placeOf(named.namespace, one.labels, one.port)) : [own]).map((destination) => mesh.enforcementOf(destination));
    const proxies = met.map(({ stages }) => stages[0]?.proxy ?? 'none');
    const proxy = proxies.find((one) => one !== 'sidecar') ?? 'sidecar';
    const protocols = met.map(({ destination }) => destination.protocol);
    const attach = proxy === 'waypoint' && own !== undefined ? 'waypoint' : 'workloads';
    return {
        service: named,
        object: service,
        attach,
        selector,
        workloads,
        ports: attach === 'waypoint' ? [port] : [...new Set(workloads.map((one) => one.port))].sort((a, b) => a - b),
        // What one of them cannot see, no rule may ask for.
        protocol: protocols.find((one) => one === 'TCP') ?? protocols[0] ?? 'AUTO',
        proxy,
    };
};
/** What Kubernetes takes a port for that says no protocol; UDP and SCTP pass every proxy. */
const isTcp = (entry) => ['', 'TCP'].includes((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'protocol'));
/** Ports of a Service, for people. */
const portsText = (service) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports')
    .flatMap((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') ?? [])
    .sort((a, b) => a - b)
    .join(', ');


/***/ }),

/***/ 21504:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ allowRules),
/* harmony export */   P1: () => (/* binding */ policiesOfRules),
/* harmony export */   Yu: () => (/* binding */ anyOperation),
/* harmony export */   cL: () => (/* binding */ denyOthers),
/* harmony export */   i6: () => (/* binding */ principalOf)
/* harmony export */ });
/* unused harmony exports limits, fromOf, operationOf */
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);



const anyOperation = { methods: [], paths: [], exceptPaths: [] };
/** Limits of the CRD (istio/api, authorization_policy.proto). */
const limits = { rules: 512, from: 512, serviceAccounts: 16 };
/** Identities of one rule: `principals` have no limit of their own, and reviewers read short lists. */
const principalsOfSource = 256;
const sorted = (values) => [...new Set(values)].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH);
const chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
const principalOf = (identity, { trustDomain }) => {
    const slash = identity.indexOf('/');
    return `${trustDomain}/ns/${identity.slice(0, slash)}/sa/${identity.slice(slash + 1)}`;
};
/** `serviceAccounts` came with Istio 1.25; a version that nobody says may be an older one. */
const hasServiceAccounts = ({ major, minor, assumed }) => assumed !== true && (major > 1 || minor >= 25);
/** Until these releases a dot in `serviceAccounts` stood for any character (istio-semantics §2.4). */
const quotesDots = (version) => (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(version, [27, 9], [28, 6], [29, 2]);
/** `from` of a rule for these identities, in the form that the mesh's version knows. */
const fromOf = (identities, settings) => {
    const all = sorted(identities);
    const { istioVersion, otherTrustDomains } = settings;
    // `serviceAccounts` cannot tell the ServiceAccount of another trust domain that the mesh accepts (istio-semantics §5).
    const isAccount = (identity) => hasServiceAccounts(istioVersion) &&
        otherTrustDomains.length === 0 &&
        (quotesDots(istioVersion) || !identity.includes('.'));
    const accounts = chunks(all.filter(isAccount), limits.serviceAccounts);
    const principals = chunks(all.filter((identity) => !isAccount(identity)).map((identity) => principalOf(identity, settings)), principalsOfSource);
    return [
        ...accounts.map((serviceAccounts) => ({ source: { serviceAccounts: [...serviceAccounts] } })),
        ...principals.map((list) => ({ source: { principals: [...list] } })),
    ];
};
/** `to` of a rule: the port always, since a rule of HTTP fields alone says nothing to plain connections. */
const operationOf = (port, operation) => {
    const { methods, paths, exceptPaths } = operation;
    return {
        ports: [String(port)],
        ...(methods.length > 0 ? { methods: [...sorted(methods)] } : {}),
        ...(paths.length > 0 ? { paths: [...sorted(paths)] } : {}),
        ...(exceptPaths.length > 0 ? { notPaths: [...sorted(exceptPaths)] } : {}),
    };
};
/** ALLOW rules for grants: one for each port and operation, with everybody who has it; equal grants give equal rules. */
const allowRules = (grants, settings) => {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(grants, ({ port, operation }) => JSON.stringify(operationOf(port, operation)));
    return [...groups]
        .sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b))
        .flatMap(([text, group]) => chunks(fromOf(group.map(({ identity }) => identity), settings), limits.from).map((from) => ({ from: [...from], to: [{ operation: JSON.parse(text) }] })));
};
/** DENY rule for everybody but these at one port. The port keeps it off every other filter chain. */
const denyOthers = (identities, port, settings) => {
    const principals = sorted([...identities].map((identity) => principalOf(identity, settings)));
    const to = [{ operation: { ports: [String(port)] } }];
    return principals.length === 0 ? { to } : { from: [{ source: { notPrincipals: [...principals] } }], to };
};
/** Rules of one policy each, by the CRD's limit. */
const policiesOfRules = (rules) => chunks(rules, limits.rules);


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async (repository, { base, head }, revisions, environment) => {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async (...side) => declarationOf(await readSide(...side));
const declarationOf = (read) => {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async (repository, revision, config, { name }) => {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ })

};
