exports.modules = {

/***/ 2332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ holdAt),
/* harmony export */   Qv: () => (/* binding */ letsEnd),
/* harmony export */   W6: () => (/* binding */ letsPort),
/* harmony export */   a5: () => (/* binding */ holdsIn)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _namespace_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63344);
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22589);
/* harmony import */ var _network_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42467);





const anyOf = function (answers) { return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no' };
const allOf = function (...answers) { return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes' };
/** Of labels that are known in part, only what is asked of those says something. */
const meets = function (selector, labels, isWhole) {
    if (!isWhole && !(0,_label_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorLabels */ .Zn)(selector).every((name) => Object.hasOwn(labels, name)))
        return 'maybe';
    return (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .selectsLabels */ .B)(selector, labels) ? 'yes' : 'no';
};
/** Labels of Namespaces; of one that was not read only the name is known, which the API server sets. */
const spacesOf = new WeakMap();
const meetsSpace = function (state, selector, namespace) {
    let spaces = spacesOf.get(state);
    if (spaces === undefined) {
        spaces = new Map((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels]));
        spacesOf.set(state, spaces);
    }
    const labels = spaces.get(namespace);
    return meets(selector, { ...labels, [_namespace_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .nameLabel */ .OY]: namespace }, labels !== undefined);
};
const isEverywhere = function (block) { return ['0.0.0.0/0', '::/0'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(block, 'cidr')) && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(block, 'except').length === 0 };
/** Whether a rule of a policy names the other end (K networking/v1: NetworkPolicyPeer). */
const letsEnd = function (state, { key }, rule, direction, { namespace, labels }) {
    const peers = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, direction === 'Ingress' ? 'from' : 'to');
    if (peers.length === 0)
        return 'yes';
    return anyOf(peers.map((peer) => {
        const block = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'ipBlock');
        if (block !== undefined)
            return isEverywhere(block) ? 'yes' : 'maybe';
        const [pods, spaces] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'podSelector'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'namespaceSelector')];
        const space = namespace === undefined
            ? 'maybe'
            : spaces !== undefined
                ? meetsSpace(state, spaces, namespace)
                : namespace === key.namespace
                    ? 'yes'
                    : 'no';
        return allOf(space, pods === undefined ? 'yes' : meets(pods, labels ?? {}, labels !== undefined));
    }));
};
/** Whether a rule opens a TCP port of the pods that are called. */
const letsPort = function (rule, number, podSpec) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(rule, 'ports').length === 0)
        return 'yes';
    return anyOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'ports').map((entry) => {
        if (!['', 'TCP'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'protocol')))
            return 'no';
        const port = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(entry, 'port');
        if (port !== undefined)
            return number >= port && number <= ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(entry, 'endPort') ?? port) ? 'yes' : 'no';
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'port');
        if (name === '')
            return 'yes';
        return podSpec === undefined ? 'maybe' : numbersNamed(podSpec, name).includes(number) ? 'yes' : 'no';
    }));
};
const numbersNamed = function (podSpec, name) { return ['containers', 'initContainers']
    .flatMap((kind) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, kind))
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports'))
    .filter((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name') === name)
    .flatMap((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort') ?? []) };
/** Whether a policy holds in a direction: without `policyTypes` Ingress, and Egress where it has rules of it. */
const holdsIn = function (content, direction) {
    const types = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(content, 'spec', 'policyTypes');
    if (types.length > 0)
        return types.includes(direction);
    return direction === 'Ingress' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', 'egress').length > 0;
};
/**
 * Whether the network lets a TCP connection through at one of its ends. Policies add up, and pods that none selects are
 * open (K concepts/services-networking/network-policies). `port` is where it arrives.
 */
const holdAt = function (state, direction, ends, port) {
    const [own, other] = direction === 'Ingress' ? [ends.to, ends.from] : [ends.from, ends.to];
    const here = (0,_network_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .networkRulesOf */ .D)(state).filter(({ namespace }) => own.namespace !== undefined && (namespace === undefined || namespace === own.namespace));
    const selecting = here
        .flatMap(({ object, content }) => content !== undefined && holdsIn(content, direction) ? [{ policy: object, content }] : [])
        .map(({ policy, content }) => {
        const selected = meets((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'podSelector'), own.labels ?? {}, own.labels !== undefined);
        const rules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', direction === 'Ingress' ? 'ingress' : 'egress');
        const lets = anyOf(rules.map((rule) => allOf(letsEnd(state, policy, rule, direction, other), letsPort(rule, port, ends.to.podSpec))));
        return { policy, selected, lets };
    })
        .filter(({ selected }) => selected !== 'no');
    const held = holdOf(selecting);
    const unfollowed = here.find(({ content }) => content === undefined);
    return held.answer !== 'yes' || unfollowed === undefined ? held : { answer: 'maybe', policy: unfollowed.object };
};
const holdOf = function (selecting) {
    const certain = selecting.filter(({ selected }) => selected === 'yes');
    const [first = selecting[0]] = certain;
    if (first === undefined)
        return { answer: 'yes' };
    const isLet = certain.some(({ lets }) => lets === 'yes') || selecting.every(({ lets }) => lets === 'yes');
    const mayBeLet = certain.length === 0 || selecting.some(({ lets }) => lets !== 'no');
    return { answer: isLet ? 'yes' : mayBeLet ? 'maybe' : 'no', policy: first.policy };
};


/***/ }),

/***/ 4175:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tunnelPort),
/* harmony export */   x: () => (/* binding */ heldByNetwork)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48961);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37689);
/* harmony import */ var _resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7958);
/* harmony import */ var _resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45008);
/* harmony import */ var _network_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2332);
/* harmony import */ var _network_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42467);










/** Ambient mode tunnels every connection to this port (istio.io/latest/docs/ambient/usage/networkpolicy). */
const tunnelPort = 15008;
const arrivalsAt = function (mesh, { service, port }) {
    const { services, workloads, addressed } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfMesh */ .l)(mesh);
    const title = `${service.namespace}/${service.name}`;
    const object = services.get(title);
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(object?.content ?? null, 'spec', 'selector');
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object?.content ?? null, 'spec', 'ports').find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'port') === port);
    if (entry === undefined || Object.keys(selector).length === 0)
        return [];
    const { namespace } = service;
    const byWaypoint = addressed.get(title)?.some((one) => one.port === port) === true;
    return (workloads.get(namespace) ?? [])
        .flatMap((workload) => [workload, ...workload.alike])
        .filter(({ labels }) => (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__/* .selects */ .ko)(selector, labels))
        .flatMap(({ labels, podSpec, title: workload }) => {
        const target = (0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .targetPortOf */ .Kf)(entry, podSpec);
        if (target === undefined)
            return [];
        const place = { namespace, labels, port: target, protocol: 'AUTO', title: workload, known: true };
        const isTunnelled = mesh.enforcementOf(place).stages.some(({ proxy }) => proxy === 'ztunnel');
        return [{ to: { namespace, labels, podSpec }, port: isTunnelled ? tunnelPort : target, byWaypoint }];
    });
};
/**
 * Policies of the network, of whichever kind, that do not let declared calls through, at the caller's pods or at those that are called. Who calls without
 * pods that are known is known by its namespace alone.
 */
const heldByNetwork = function (mesh, pods) {
    if ((0,_network_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .networkRulesOf */ .D)(mesh.state).length === 0)
        return [];
    const arrivals = new Map();
    const held = pods.flatMap((caller) => caller.calls.flatMap((call) => {
        const name = `${call.service.name}.${call.service.namespace} port ${call.port}`;
        const found = arrivals.get(name) ?? arrivalsAt(mesh, call);
        arrivals.set(name, found);
        const from = {
            namespace: caller.namespace,
            ...(caller.workload === undefined ? {} : { labels: caller.labels }),
        };
        return found.flatMap(({ to, port, byWaypoint }) => [
            (0,_network_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAt */ .Hb)(mesh.state, 'Egress', { from, to: byWaypoint ? {} : to }, port),
            (0,_network_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAt */ .Hb)(mesh.state, 'Ingress', { from: byWaypoint ? {} : from, to }, port),
        ].flatMap(({ answer, policy }) => answer === 'yes' || policy === undefined ? [] : [{ policy, answer, caller: caller.title, name, port }]));
    }));
    return [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(held, ({ policy }) => policy)].map(([object, group]) => ({ object, text: textOf(object, group) }));
};
/** Names of one finding. */
const mostNames = 3;
const textOf = function ({ key }, group) {
    const isSure = group.some(({ answer }) => answer === 'no');
    const told = isSure ? group.filter(({ answer }) => answer === 'no') : group;
    const names = (of) => (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)([...new Set(told.map(of))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH), mostNames);
    const calls = `connections of ${names(({ caller }) => caller)} to ${names(({ name, port }) => `${name} (port ${port} of its pods)`)}`;
    return isSure
        ? `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} does not let ${calls} through, so the network refuses what policies of the mesh allow`
        : `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} may not let ${calls} through: rules, labels or addresses decide that nothing here follows`;
};


/***/ }),

/***/ 8930:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingBeside),
/* harmony export */   j: () => (/* binding */ replacedWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _image_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18801);
/* harmony import */ var _resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92596);





const ownLabels = function ({ labels }) { return (Object.keys(labels).length === 0 ? '' : (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsKey */ .jN)('', labels)) };
/** A rename often comes with a release, so that tags say nothing. */
const imagesKey = function ({ podSpec }) {
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers').map((container) => (0,_image_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .imageRepository */ .a)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'image')));
    return images.length === 0 || images.includes('') ? '' : JSON.stringify(images.sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH));
};
const nameOf = function ({ object }) { return object.key.name };
const isNameWithin = function (old, now) { return nameOf(old).includes(nameOf(now)) || nameOf(now).includes(nameOf(old)) };
const appOf = function ({ labels }) { return labels['app.kubernetes.io/name'] ?? labels['app'] ?? '' };
const isSameApp = function (old, now) { return appOf(old) !== '' && appOf(old) === appOf(now) };
/** The surest first. */
const signs = [
    { of: nameOf },
    { of: ownLabels },
    { of: imagesKey, isOneThing: (old, now) => isNameWithin(old, now) || isSameApp(old, now) },
];
/** The one workload of a group; two may each be the one. */
const only = function (group) { return group?.length === 1 ? group[0] : undefined };
/**
 * Which workload that goes is each one of those that come, under another name or as another kind: the only one of its surroundings,
 * as of the namespace, that had its name, its labels, or its images under a name that is a part of its own or the other way round, or
 * as the same app.
 */
const replacedWorkloads = function (come, gone, surroundings) {
    const found = new Map();
    for (const { of, isOneThing = () => true } of signs) {
        const taken = new Set(found.values());
        const keyOf = (workload) => of(workload) === '' ? '' : `${surroundings(workload)} ${of(workload)}`;
        const [comes, goes] = [
            (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(come.filter((one) => !found.has(one)), keyOf),
            (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(gone.filter((one) => !taken.has(one)), keyOf),
        ];
        for (const [key, list] of comes) {
            const [now, old] = [only(list), only(goes.get(key))];
            if (key !== '' && now !== undefined && old !== undefined && isOneThing(old, now))
                found.set(now, old);
        }
    }
    return found;
};
const isBelow = function (some, all) { return Object.keys(some).length > 0 && Object.entries(some).every(([name, value]) => all[name] === value) };
/**
 * Of which workloads that stay each of those that come is one more, as a canary is: those of its namespace whose labels it has among
 * its own, or whose images it runs under a name that begins with theirs.
 */
const standingBeside = function (now, standing) { return standing.filter((one) => one.namespace === now.namespace &&
    (isBelow(one.labels, now.labels) ||
        (imagesKey(one) !== '' && imagesKey(one) === imagesKey(now) && nameOf(now).startsWith(`${nameOf(one)}-`)))) };


/***/ }),

/***/ 9867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ bindsAccount),
/* harmony export */   U6: () => (/* binding */ namespacesBinding),
/* harmony export */   Yf: () => (/* binding */ bindingTellsApart),
/* harmony export */   dY: () => (/* binding */ bindingKinds)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'];
/** Whether a binding names a ServiceAccount, by itself or as the user that it is; one without a namespace may mean any. */
const bindsAccount = function ({ content }, { namespace, name }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    if (kind === 'User')
        return subjectName === `system:serviceaccount:${namespace}:${name}`;
    return kind === 'ServiceAccount' && subjectName === name && ['', namespace].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace'));
}) };
/** Whether a binding gives to one account what it does not give to another. */
const bindingTellsApart = function (binding, one, other) {
    const binds = (account) => bindsAccount(binding, account) || bindsNamespace(binding, account.namespace);
    return binds(one) !== binds(other);
};
/** Every account of a namespace is in a group of its own. */
const bindsNamespace = function ({ content }, namespace) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind') === 'Group' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name') === `system:serviceaccounts:${namespace}`) };
/** Namespaces that a binding writes beside an account of this name. */
const namespacesBinding = function ({ content }, name) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').flatMap((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    const [, space = '', account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subjectName) ?? [];
    if (kind === 'User')
        return account === name ? [space] : [];
    const namespace = kind === 'ServiceAccount' && subjectName === name ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace') : '';
    return namespace === '' ? [] : [namespace];
}) };


/***/ }),

/***/ 12126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ judgeFollowed),
/* harmony export */   gz: () => (/* binding */ arrivalTitle),
/* harmony export */   tV: () => (/* binding */ evaluateAlong)
/* harmony export */ });
/* harmony import */ var _evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20689);

const refusal = function ({ gateway }, kind, status, text, route) { return ({
    ...gateway,
    allowed: false,
    kind,
    status,
    body: '',
    by: { text, ...(route === undefined ? {} : { where: route.object.locate(route.pointer) }) },
}) };
const arrivalTitle = function (arrival) {
    const { http } = arrival.request;
    return http === undefined ? 'another request' : `${http.method} ${http.path} for host ${http.authority}`;
};
/** What the way says of one arrival: what the destination says, behind the route that led there. */
const judged = function (followed, route, { evaluation }) {
    const where = evaluation.by.where ?? route.object.locate(route.pointer);
    return {
        ...evaluation,
        by: { ...evaluation.by, text: `${evaluation.by.text}, behind ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)}`, where },
        rules: [...followed.gateway.rules, ...evaluation.rules],
        notes: [...new Set([...followed.gateway.notes, ...evaluation.notes])],
        unknowns: [
            ...new Map([...followed.gateway.unknowns, ...evaluation.unknowns].map((one) => [one.identity, one])).values(),
        ],
    };
};
/**
 * Whether a request that is sent to a gateway reaches a place behind it, and is let in there: the gateway's policies see it
 * as it is sent, the destination's as it arrives. `isThere` says which places count.
 */
const evaluateAlong = function (gateway, isThere, request, onward, options) { return judgeFollowed(gateway, isThere, (0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .followRoute */ .Pv)(gateway, request, options), onward) };
/** The same of a request that was followed already; `unknown` where nobody can say which route it takes, and that matters. */
const judgeFollowed = function (gateway, isThere, followed, onward) {
    const [first, ...others] = followed.ways.map((way) => judgeWay(gateway, isThere, followed, way, onward));
    if (first === undefined)
        return followed.gateway;
    const agree = others.every(({ kind, allowed }) => allowed === first.allowed && (kind === 'unknown') === (first.kind === 'unknown'));
    return agree ? first : refusal(followed, 'unknown', 0, `which route of gateway ${gateway.name} takes it is not known`);
};
const judgeWay = function (gateway, isThere, followed, { route, known, arrivals }, onward) {
    if (route === 'none')
        return refusal(followed, 'rejected', 404, `no route of gateway ${gateway.name} takes it`);
    if (!known) {
        // What is not modelled of a route may lead to any of its targets, and to no other place.
        const targets = route.action.kind === 'sends' ? route.action.targets : [];
        const mayArrive = targets.some((target) => gateway.placesOf(target).some(({ key }) => isThere(key)));
        return mayArrive
            ? refusal(followed, 'unknown', 0, `what ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} does is not modelled`, route)
            : refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} sends it elsewhere`, route);
    }
    if (route.action.kind === 'answers')
        return refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} answers with ${route.action.what}`, route);
    const here = arrivals.filter(({ key }) => isThere(key));
    const fitting = here.filter((arrival) => (0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .arrivesAs */ .xB)(arrival.request, onward, arrival.enforcement));
    const told = fitting.find(({ evaluation }) => evaluation.allowed) ?? fitting[0];
    if (told !== undefined)
        return judged(followed, route, told);
    const [other] = here;
    return other === undefined
        ? refusal(followed, 'rejected', 404, `${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)} sends it elsewhere`, route)
        : refusal(followed, 'rejected', 404, `it arrives as ${arrivalTitle(other)}, behind ${(0,_evaluate_follow_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTitle */ .ii)(route)}`, route);
};


/***/ }),

/***/ 12290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ isJoined),
/* harmony export */   Lx: () => (/* binding */ matchesLines),
/* harmony export */   Mz: () => (/* binding */ preflight),
/* harmony export */   Z5: () => (/* binding */ isWrittenByProxy),
/* harmony export */   um: () => (/* binding */ headerTest)
/* harmony export */ });
/* harmony import */ var _access_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60704);
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23806);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91374);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83217);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30951);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26217);






/** Headers that the proxy itself writes, or HTTP gives a meaning of its own: what a policy sees is not what was sent. */
const written = /^(:.*|host|x-forwarded-.*|x-request-id|x-client-trace-id|x-envoy-.*|connection|keep-alive|proxy-connection|transfer-encoding|content-length|upgrade|te|trailer|http2-settings|expect|x-b3-.*|traceparent|tracestate)$/;
const isWrittenByProxy = function (name) { return written.test(name) };
/** Whether lines of one name are matched each on its own (CVE-2026-26308). */
const matchesLines = function (name, settings) { return !_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedHeaders */ .A6.has(name) && (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]) };
/** Header of a `when` key that is one value: absent or a text. */
const isJoined = function (name) { return _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedHeaders */ .A6.has(name) };
/** request.headers[name] (header.go: 25-56). */
const headerTest = function (sight, written_, value) {
    const name = written_.toLowerCase();
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .headerPattern */ .gK)(value);
    if (name === ':method')
        return pattern === 'present' ? _access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(_attribute_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .lt.method, pattern);
    const touched = sight.touchedHeaders.get(name);
    const unknown = (code, what, by = '') => sight.unknowns.test(code, what, `${code}:${name}=${value}:${by}`);
    if (touched !== undefined)
        return unknown('HEADER_OF_TOKEN', `header ${name} carries a token or is written from one`, touched);
    if (written.test(name)) {
        // By the proxies that it trusts a gateway chooses what it writes of the client (E conn_manager_utility.cc).
        const hops = /^x-(?:forwarded|envoy)-/.test(name) ? sight.trustedHops : undefined;
        return unknown('HEADER_OF_PROXY', `header ${name} is written by the proxy itself`, hops === undefined ? '' : `${hops} hops`);
    }
    const dimension = _attribute_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .lt.header(name);
    return pattern === 'present' ? (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(dimension) : (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(dimension, pattern);
};
/** OPTIONS with both headers of a CORS preflight, not empty: the JWT filter lets it by (istio-semantics \u00a72.11). */
const preflight = function () { return [
    (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(_attribute_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .lt.method, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)('OPTIONS')),
    ...['origin', 'access-control-request-method'].map((name) => {
        const dimension = _attribute_js__WEBPACK_IMPORTED_MODULE_4__/* .attribute */ .lt.header(name);
        return (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(dimension)), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(dimension, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(''))));
    }),
] };


/***/ }),

/***/ 13984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isKeptWhole),
/* harmony export */   sy: () => (/* binding */ trimObject),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82834);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);





/**
 * What a snapshot keeps of an object: all that decides access, and nothing that a run of the program would not read
 * anyway. Left out: status, managedFields, uids and versions, environment values, commands, images, volumes, node names.
 */
const trimObject = function (object) {
    const { content, key, apiVersion } = object;
    const head = { apiVersion, kind: key.kind, metadata: metadataOf(object) };
    switch (`${key.group}/${key.kind}`) {
        case '/Namespace':
        case '/ServiceAccount':
        case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
            return head;
        case '/Service':
            return { ...head, spec: serviceSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec')) };
        case '/Pod':
            return { ...head, spec: podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec'), false) };
        case '/ConfigMap':
            if (!(0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name))
                return { ...head, metadata: revokedOf(object) };
            return { ...head, data: { mesh: meshConfig((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(content, 'data', 'mesh')) } };
        case 'apps/Deployment':
        case 'apps/StatefulSet':
        case 'apps/DaemonSet': {
            const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template');
            // istiod's image is what says its version.
            const spec = podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'spec'), (0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_2__/* .isIstiod */ .jj)(object));
            const metadata = {
                ...some('labels', labelsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'labels'))),
                ...some('annotations', workloadAnnotations((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'annotations'))),
            };
            return { ...head, spec: { template: { metadata, spec } } };
        }
        case 'extensions.istio.io/WasmPlugin': {
            // Its configuration and environment may hold secrets, and nothing here understands them.
            const kept = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec')).filter(([name]) => !['pluginConfig', 'vmConfig'].includes(name));
            return { ...head, spec: Object.fromEntries(kept) };
        }
        default:
            return { ...rest(content), ...head };
    }
};
/** Whether a kind is kept whole: such an object compares with the repository's own. */
const isKeptWhole = function (group, kind) { return group.endsWith('istio.io')
    ? kind !== 'WasmPlugin'
    : group === 'gateway.networking.k8s.io' || group === 'rbac.authorization.k8s.io' };
/** Of the inventory of what meshgate wrote, what was taken back: it is part of the digest of whoever gives it again. */
const revokedAnnotation = 'meshgate.dev/revoked';
/** Of ConfigMaps besides MeshConfig no more than that is kept: the rest serves only who writes. */
const isKept = function ({ key, annotations }) { return key.kind !== 'ConfigMap' ||
    (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) ||
    Object.hasOwn(annotations, revokedAnnotation) };
const revokedOf = function ({ key: { name, namespace }, annotations }) { return ({
    name,
    namespace,
    annotations: { [revokedAnnotation]: annotations[revokedAnnotation] ?? '' },
}) };
const rest = function (content) { return Object.fromEntries(Object.entries(content).filter(([name]) => !['status', 'metadata'].includes(name))) };
const some = function (name, value) { return (Object.keys(value).length === 0 ? {} : { [name]: value }) };
/** Labels that name one rollout or one instance of a controller: they would make each deployment a difference. */
const rolloutLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
]);
const labelsOf = function (labels) { return Object.fromEntries(Object.entries(labels).filter(([name]) => !rolloutLabels.has(name))) };
/** Groups whose objects' age decides: the oldest of two rivals counts. */
const hasAge = function (group, kind) { return group.endsWith('istio.io') || group === 'gateway.networking.k8s.io' || (group === '' && kind === 'Service') };
const metadataOf = function (object) {
    const { group, kind, namespace, name } = object.key;
    const workload = group === 'apps' || kind === 'Pod';
    const annotations = workload ? workloadAnnotations(object.annotations) : annotationsOf(object);
    const owners = kind === 'Pod' ? ownersOf(object) : [];
    return {
        name,
        ...(namespace === '' ? {} : { namespace }),
        ...some('labels', labelsOf({ ...object.labels })),
        ...some('annotations', annotations),
        ...(owners.length === 0 ? {} : { ownerReferences: owners }),
        ...(object.creationTimestamp === undefined || !hasAge(group, kind)
            ? {}
            : { creationTimestamp: object.creationTimestamp }),
    };
};
const ownersOf = function (object) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences').map((owner) => ({ kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(owner, 'kind') })) };
/** Notes of tools; the first holds the whole object again. */
const notes = ['kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/restartedAt'];
const annotationsOf = function (object) { return object.key.group.endsWith('istio.io') || object.key.group === 'gateway.networking.k8s.io'
    ? Object.fromEntries(Object.entries(object.annotations).filter(([name]) => !notes.includes(name)))
    : Object.fromEntries(Object.entries(object.annotations).filter(([name]) => decides(name))) };
/** Istio's and the GitOps tools' own annotations. */
const decides = function (name) {
    const domain = name.includes('/') ? (name.split('/')[0] ?? '') : '';
    return /(?:^|\.)(?:istio\.io|argoproj\.io|fluxcd\.io|meshgate\.dev)$/.test(domain);
};
/** Annotations of pods: what injection and interception look at, and of the proxy's settings what decides access. */
const workloadAnnotations = function (annotations) {
    const kept = {};
    for (const [name, value] of Object.entries(annotations)) {
        if (name === 'proxy.istio.io/config') {
            const settings = accessSettings(value);
            if (settings !== undefined)
                kept[name] = settings;
        }
        else if (!dropped.has(name) && /^(?:[a-z.]+\.)?istio\.io\//.test(name))
            kept[name] = value;
    }
    return kept;
};
/** Container definitions, volumes and the injector's own record: they hold environment values or change with each rollout. */
const dropped = new Set([
    'sidecar.istio.io/status',
    'sidecar.istio.io/userVolume',
    'sidecar.istio.io/userVolumeMount',
    'proxy.istio.io/overrides',
    'istio.io/restartedAt',
]);
/** What decides access: through how many proxies a gateway is reached, and whether the port is intercepted at all. */
const accessSettings = function (text) {
    const config = typeof text === 'string' ? parsed(text) : null;
    const kept = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {};
    return Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept);
};
const parsed = function (text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 10, prettyErrors: false });
    }
    catch {
        return null;
    }
};
const pick = function (value, names) { return Object.fromEntries(names.flatMap((name) => {
    const found = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, name);
    return found === undefined ? [] : [[name, found]];
})) };
const podSpec = function (spec, withImages) {
    const containers = (name) => {
        const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, name).map((container) => ({
            ...pick(container, ['name', 'restartPolicy', ...(withImages ? ['image'] : [])]),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(container, 'ports').length === 0
                ? {}
                : { ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(container, 'ports').map((port) => pick(port, ['name', 'containerPort', 'protocol'])) }),
        }));
        return list.length === 0 ? {} : { [name]: list };
    };
    return {
        ...pick(spec, ['serviceAccountName', 'hostNetwork']),
        ...containers('containers'),
        ...containers('initContainers'),
    };
};
const serviceSpec = function (spec) { return ({
    ...pick(spec, ['type', 'selector', 'externalName']),
    // A headless Service is another kind of destination; any other address is the cluster's business.
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(spec, 'clusterIP') === 'None' ? { clusterIP: 'None' } : {}),
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, 'ports').length === 0
        ? {}
        : {
            ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, 'ports').map((port) => pick(port, ['name', 'port', 'targetPort', 'protocol', 'appProtocol'])),
        }),
}) };
/** The settings that decide how policies read; `proxyMetadata` and addresses of providers stay in the cluster. */
const meshConfig = function (text) {
    const config = parsed(text);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(config))
        return text;
    const topology = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(config, 'defaultConfig', 'gatewayTopology');
    const kept = {
        ...pick(config, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'pathNormalization']),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'caCertificates').length === 0
            ? {}
            : { caCertificates: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'caCertificates').map((one) => pick(one, ['trustDomains'])) }),
        ...(Object.keys(topology).length === 0 ? {} : { defaultConfig: { gatewayTopology: topology } }),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'extensionProviders').length === 0
            ? {}
            : { extensionProviders: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'extensionProviders').map(providerOf) }),
    };
    return JSON.stringify(kept);
};
const providerOf = function (provider) { return Object.fromEntries(Object.entries(provider).map(([name, value]) => (name === 'name' ? [name, value] : [name, {}]))) };


/***/ }),

/***/ 14777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takenBy)
/* harmony export */ });
/* harmony import */ var _access_diagram_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5019);
/* harmony import */ var _access_formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60704);
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23806);
/* harmony import */ var _access_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
/* harmony import */ var _access_too_complex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24973);
/* harmony import */ var _compile_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16676);
/* harmony import */ var _compile_attribute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30951);
/* harmony import */ var _compile_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26217);
/* harmony import */ var _compile_request_space_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10705);
/* harmony import */ var _compile_route_match_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78904);










/** A list of routes is short: what costs more than this is told as nobody's knowledge. */
const steps = 500_000;
/** Undefined: Envoy takes no such template. */
const pathFormula = function (path) {
    const found = (0,_compile_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .isTemplate */ .Fl)(path) ? (0,_compile_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .templatePattern */ .N7)(path) : (0,_compile_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .textPattern */ .wD)(path);
    return found === undefined ? undefined : (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .attribute */ .lt.path, found);
};
const anyOf = function (formulas) { return (formulas.length === 0 ? _access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__.or)(...formulas)) };
const requestsOf = function ({ methods, paths, exceptPaths }) { return (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(anyOf(methods.map((method) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .attribute */ .lt.method, (0,_compile_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .textPattern */ .wD)(method)))), anyOf(paths.map((path) => pathFormula(path) ?? _access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)), ...exceptPaths.map((path) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(pathFormula(path) ?? _access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm))) };
const placeless = { namespace: '', labels: {}, port: 0, protocol: 'AUTO', title: '', known: true };
/** Which of a host's routes requests come to that a client sends to one of these authorities, by the set algebra. */
const takenBy = function (routes, operations, authorities, settings) {
    const unknowns = (0,_compile_context_js__WEBPACK_IMPORTED_MODULE_4__/* .makeUnknownTests */ .i)();
    const asked = (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(anyOf(operations.map(requestsOf)), anyOf(authorities.map((one) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_5__/* .attribute */ .lt.authority, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(one)))));
    const context = { settings, proxy: 'the caller', unknowns, tokenHeaders: noNames, policyHeaders: noNames };
    const selected = (0,_compile_route_match_js__WEBPACK_IMPORTED_MODULE_8__/* .selections */ .iT)(routes, context).map((one) => ({ ...one, selected: (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(asked, one.selected) }));
    // Of an unknown test either answer counts: what it selects may come, and may come to none.
    const none = (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(asked, ...selected.map(({ selected: one }) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(one)));
    const formulas = [none, ...selected.map((one) => one.selected)];
    const enforcement = { destination: placeless, settings, stages: [] };
    const dimensions = (0,_compile_request_space_js__WEBPACK_IMPORTED_MODULE_7__/* .dimensionsFor */ .D)(formulas, [enforcement], [], [], unknowns, noPreferences);
    try {
        const space = (0,_access_space_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSpace */ .T)(dimensions, formulas, (0,_access_too_complex_js__WEBPACK_IMPORTED_MODULE_3__/* .budgetOf */ .n)(steps));
        return {
            by: selected.filter((one) => space.compile(one.selected) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY */ .wg).map(({ route }) => route),
            isShort: space.compile(none) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY */ .wg,
        };
    }
    catch (error) {
        if (error instanceof _access_too_complex_js__WEBPACK_IMPORTED_MODULE_3__/* .TooComplex */ .h)
            return { by: routes, isShort: true };
        throw error;
    }
};
const noNames = new Set();
const noPreferences = { principals: [], authorities: [], issuers: [] };


/***/ }),

/***/ 20689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ arrivesAs),
  Pv: () => (/* binding */ followRoute),
  ii: () => (/* binding */ routeTitle)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/evaluate/bytes.ts
var bytes = __webpack_require__(51346);
// EXTERNAL MODULE: ./src/mesh/evaluate/connection.ts
var connection = __webpack_require__(57145);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/mesh/evaluate/http-message.ts + 1 modules
var http_message = __webpack_require__(14785);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-filter.ts + 1 modules
var jwt_filter = __webpack_require__(29919);
// EXTERNAL MODULE: ./src/mesh/evaluate/path.ts
var evaluate_path = __webpack_require__(22510);
;// CONCATENATED MODULE: ./src/mesh/evaluate/select-route.ts


/** The authority without its port; a colon within brackets is none (E header_utility.cc: getPortStart). */
const withoutPort = function (authority) {
    const colon = authority.lastIndexOf(':');
    return colon < 0 || authority.lastIndexOf(']') > colon ? authority : authority.slice(0, colon);
};
/** The host of a table that a request is for: its whole name, else the longest end, else any (E config_impl.cc: findVirtualHost). */
const selectHost = function (hosts, authority) {
    const name = (0,bytes/* lowerAscii */.dq)(withoutPort(authority));
    const whole = hosts.find(({ domain }) => domain === name);
    if (whole !== undefined)
        return whole;
    const ends = hosts
        .filter(({ domain }) => domain.startsWith('*') && domain.length > 1)
        .filter(({ domain }) => name.length >= domain.length && name.endsWith(domain.slice(1)))
        .sort((left, right) => right.domain.length - left.domain.length);
    return ends[0] ?? hosts.find(({ domain }) => domain === '*');
};
/** Look-around, counts, repeated groups and letters behind a backslash mean other things to RE2, or take for ever. */
const isPlain = function (expression) { return !/\(\?(?!:)|\{|\)[*+]|\)\?[*+?]|[*+?][*+?]|\\[a-zA-Z0-9]/.test(expression.replace(/\\[dDwWsS]/g, '.').replace(/\\[^a-zA-Z0-9]/g, '.')) };
const matchesExpression = function (expression, text) {
    if (!isPlain(expression))
        return undefined;
    try {
        return new RegExp(`^(?:${expression})$`).test(text);
    }
    catch {
        return undefined;
    }
};
const matchesText = function (match, text) {
    switch (match.kind) {
        case 'present':
            return true;
        case 'exact':
            return text === (0,bytes/* toBytes */.ZJ)(match.text);
        case 'prefix':
            return text.startsWith((0,bytes/* toBytes */.ZJ)(match.text));
        case 'regex':
            return matchesExpression(match.text, text);
    }
};
const matchesPath = function ({ path, ignoreCase }, given) {
    const fold = (text) => (ignoreCase ? (0,bytes/* lowerAscii */.dq)(text) : text);
    const [text, wanted] = [fold(given), fold((0,bytes/* toBytes */.ZJ)(path.text))];
    switch (path.kind) {
        case 'exact':
            return text === wanted;
        case 'prefix':
            return text.startsWith(wanted);
        case 'segments':
            return text === wanted || text.startsWith(`${wanted}/`);
        case 'regex':
            return matchesExpression(path.text, given);
    }
};
const matchesHeader = function ({ name, match, without }, message) {
    const value = name === ':method' ? message.method : message.headers.whole(name);
    if (match.kind === 'present')
        return (value !== undefined) !== without;
    // A match that must not hold takes a missing header for an empty one.
    if (value === undefined && !without)
        return false;
    const found = matchesText(match, value ?? '');
    return found === undefined ? undefined : found !== without;
};
const matches = function (match, message) {
    const answers = [
        matchesPath(match, (0,evaluate_path/* withoutQuery */.j$)(message.path)),
        match.method === undefined ? true : matchesText(match.method, message.method),
        match.authority === undefined ? true : matchesText(match.authority, message.authority),
        ...match.headers.map((header) => matchesHeader(header, message)),
        ...match.unmodelled.map(() => undefined),
    ];
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
};
/** The first route that takes the message, behind those of which nobody can say whether they do: any of them may be it. */
const selectRoutes = function (host, message) {
    const possible = [];
    for (const route of host.routes) {
        const answer = matches(route.match, message);
        if (answer === false)
            continue;
        possible.push(route);
        if (answer === true)
            return possible;
    }
    return [...possible, 'none'];
};
/** The path that goes on, query and all; undefined where the rewrite is not modelled. */
const rewritePath = function (rewrite, { path: matched, ignoreCase }, path) {
    const plain = (0,evaluate_path/* withoutQuery */.j$)(path);
    const query = path.slice(plain.length);
    switch (rewrite.kind) {
        case 'kept':
            return path;
        case 'whole':
            return (0,bytes/* toBytes */.ZJ)(rewrite.to) + query;
        case 'matched': {
            const all = matched.kind === 'exact' || matched.kind === 'regex';
            if (!all && ignoreCase)
                return undefined;
            return (0,bytes/* toBytes */.ZJ)(rewrite.to) + (all ? '' : plain.slice((0,bytes/* toBytes */.ZJ)(matched.text).length)) + query;
        }
        case 'start': {
            const from = (0,bytes/* toBytes */.ZJ)(rewrite.from);
            return plain.startsWith(from) ? (0,bytes/* toBytes */.ZJ)(rewrite.to) + plain.slice(from.length) + query : path;
        }
        case 'removed': {
            const from = (0,bytes/* toBytes */.ZJ)(rewrite.from);
            if (ignoreCase || from === '')
                return undefined;
            if (plain === from)
                return `/${query}`;
            return plain.startsWith(`${from}/`) ? plain.slice(from.length) + query : path;
        }
        case 'regex':
            return undefined;
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/follow-route.ts








/** The message as the gateway's router has it, behind the filters that take tokens away and write headers. */
const messageBehind = function (enforcement, request, options) {
    const stage = enforcement.stages.find(({ proxy }) => proxy === 'gateway');
    if (stage === undefined || request.http === undefined)
        return undefined;
    const { settings } = enforcement;
    const client = (0,connection/* clientOf */.fe)(request, settings, true);
    const protocol = stage.protocol ?? enforcement.destination.protocol;
    const chain = (0,connection/* gatewayChain */.e$)(protocol, stage.serverTls, client, (0,http_message/* looksLikeHttp */.K)(request));
    if (chain.kind !== 'http')
        return undefined;
    const message = (0,http_message/* readMessage */._)(request, request.http, client, chain, stage, settings);
    if ('status' in message)
        return undefined;
    (0,jwt_filter/* runJwtFilter */.$)(stage.jwtRules, message, {
        settings,
        now: Math.floor(options.now / 1000),
        keySets: options.keySets ?? new Map(),
    });
    return message;
};
const changeHeaders = function (headers, changes) {
    for (const { kind, name, value } of changes) {
        if (kind === 'remove')
            headers.remove(name);
        else if (kind === 'set')
            headers.set(name, (0,bytes/* toBytes */.ZJ)(value));
        else
            headers.append(name, (0,bytes/* toBytes */.ZJ)(value));
    }
};
const fromBytes = function (bytes) { return Buffer.from(bytes, 'latin1').toString('utf8') };
/** The request that goes on to one place; undefined where what the route makes of it is not modelled. */
const onward = function (request, message, route, target, behind) {
    if (route.action.kind !== 'sends' || request.http === undefined)
        return undefined;
    const path = rewritePath(route.action.path, route.match, message.path);
    if (path === undefined)
        return undefined;
    changeHeaders(message.headers, target.headers);
    const { destination } = behind.enforcement;
    // A described token is told apart by its text: where that is gone the token is.
    const texts = [...message.described];
    const lines = message.headers.all();
    const isThere = (compact) => path.includes(compact) || lines.some(([, value]) => value.includes(compact));
    const tokens = texts.filter(([compact]) => isThere(compact)).map(([, token]) => token);
    const compacts = texts.map(([compact]) => compact);
    const plain = (0,evaluate_path/* withoutQuery */.j$)(path);
    const query = path
        .slice(plain.length + 1)
        .split('&')
        .filter((pair) => pair !== '' && !compacts.some((compact) => pair.includes(compact)))
        .join('&');
    return {
        protocol: request.protocol,
        destination: {
            namespace: destination.namespace,
            ...(destination.service === undefined ? {} : { service: destination.service }),
            labels: destination.labels,
            port: destination.port === 0 ? 8080 : destination.port,
        },
        source: behind.mutual && behind.principal !== undefined ? { principal: behind.principal } : {},
        mtls: behind.mutual,
        ...(behind.mutual ? { sni: behind.sni } : {}),
        http: {
            method: fromBytes(message.method),
            authority: target.authority ?? fromBytes(message.authority),
            path: fromBytes(query === '' ? plain : `${plain}?${query}`),
            headers: lines
                .filter(([, value]) => !compacts.some((compact) => value.includes(compact)))
                .map(([name, value]) => [name, fromBytes(value)]),
            ...(tokens.length === 0 ? {} : { tokens }),
        },
    };
};
/** Asks the gateway, finds the route, and asks every place that the request goes on to. */
const followRoute = function (gateway, request, options) {
    const first = (0,evaluate/* evaluate */._)(gateway.enforcement, request, options);
    if (!first.allowed)
        return { gateway: first, ways: [] };
    const message = messageBehind(gateway.enforcement, request, options);
    const host = message === undefined ? undefined : selectHost(gateway.hosts, message.authority);
    const routes = message === undefined || host === undefined ? ['none'] : selectRoutes(host, message);
    return { gateway: first, ways: routes.map((route) => wayOf(gateway, request, route, options)) };
};
const wayOf = function (gateway, request, route, options) {
    if (route === 'none')
        return { route, known: true, arrivals: [] };
    if (route.action.kind !== 'sends' || route.unmodelled.length > 0)
        return { route, known: route.unmodelled.length === 0, arrivals: [] };
    const arrivals = route.action.targets.flatMap((target) => gateway.placesOf(target).flatMap((behind) => {
        // Headers change for each target anew.
        const fresh = messageBehind(gateway.enforcement, request, options);
        const next = fresh === undefined ? undefined : onward(request, fresh, route, target, behind);
        if (next === undefined)
            return [];
        const { key, enforcement } = behind;
        return [{ key, enforcement, target, request: next, evaluation: (0,evaluate/* evaluate */._)(enforcement, next, options) }];
    }));
    const isUnknown = arrivals.length === 0 && route.action.targets.some((target) => gateway.placesOf(target).length > 0);
    return { route, known: !isUnknown, arrivals };
};
/** For people: `VirtualService edge/shop http[0]`. */
const routeTitle = function ({ object, pointer }) {
    const [, , list = '', index = ''] = pointer.split('/');
    return `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${list}[${index}]`;
};
/** Whether what arrives has this path and authority to the policies: without query, normalised, letters of either case. */
const arrivesAs = function ({ http }, wanted, { settings }) {
    if (http === undefined)
        return false;
    const normal = (0,evaluate_path/* normalizePath */.Fd)((0,bytes/* toBytes */.ZJ)(http.path), settings.pathNormalization);
    const path = normal === undefined ? undefined : fromBytes((0,evaluate_path/* withoutQuery */.j$)(normal));
    return ((wanted.path === undefined || wanted.path === path) &&
        (wanted.authority === undefined || (0,bytes/* lowerAscii */.dq)(wanted.authority) === (0,bytes/* lowerAscii */.dq)(http.authority)));
};


/***/ }),

/***/ 29553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ servedName),
/* harmony export */   p: () => (/* binding */ servedOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);


const entryPrefix = 'serviceentry/';
/** Kind and name that `Destination.service` stands for. */
const servedName = function (text) { return text.startsWith(entryPrefix)
    ? { kind: 'ServiceEntry', name: text.slice(entryPrefix.length) }
    : { kind: 'Service', name: text } };
const selectorAt = function (object, ...path) {
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object.content, ...path);
    return Object.keys(selector).length === 0 ? undefined : selector;
};
/** Ports of a ServiceEntry name their protocol in a word of their own (networking/v1: ServicePort). */
const entryProtocol = function (port) {
    const protocol = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'protocol').toUpperCase();
    if (['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol))
        return 'HTTP';
    return protocol === '' ? 'AUTO' : 'TCP';
};
const entryOf = function (object) { return ({
    kind: 'ServiceEntry',
    namespace: object.key.namespace,
    name: object.key.name,
    text: entryPrefix + object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'workloadSelector', 'labels'),
    ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'number');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: entryProtocol(port), target: () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'targetPort') ?? number }];
    }),
}) };
const serviceOf = function (object) { return ({
    kind: 'Service',
    namespace: object.key.namespace,
    name: object.key.name,
    text: object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'selector'),
    ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolOf */ .AT)(port), target: (podSpec) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(port, podSpec) }];
    }),
}) };
const made = new WeakMap();
/** A Service or ServiceEntry as something that is served. */
const servedOf = function (object) {
    const known = made.get(object);
    if (known !== undefined)
        return known;
    const fresh = object.key.kind === 'ServiceEntry' ? entryOf(object) : serviceOf(object);
    made.set(object, fresh);
    return fresh;
};


/***/ }),

/***/ 30821:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ targetPorts),
/* harmony export */   m6: () => (/* binding */ istioTls),
/* harmony export */   x1: () => (/* binding */ gatewayServers)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);


/** `tls.mode` of a server of Istio's Gateway; missing: it ends no TLS. */
const istioTls = new Map([
    ['SIMPLE', 'simple'],
    ['MUTUAL', 'mutual'],
    ['ISTIO_MUTUAL', 'mutual'],
    ['OPTIONAL_MUTUAL', 'optional'],
]);
const isHttp = function (protocol) { return ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase()) };
/** HTTPS that is ended here is HTTP to the policies; passed through, or any other TLS, it is TCP. */
const istioServer = function (server, object) {
    const protocol = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(server, 'port', 'protocol');
    const tls = istioTls.get((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(server, 'tls', 'mode'));
    const http = isHttp(protocol) || (protocol.toUpperCase() === 'HTTPS' && tls !== undefined);
    return { protocol: http ? 'HTTP' : 'TCP', tls: isHttp(protocol) ? 'none' : (tls ?? 'none'), object };
};
const listenerServer = function (listener, object) {
    const protocol = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(listener, 'protocol');
    const terminates = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(listener, 'tls', 'mode') !== 'Passthrough' && (protocol === 'HTTPS' || protocol === 'TLS');
    const option = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(listener, 'tls', 'options', 'gateway.istio.io/tls-terminate-mode');
    const validated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(listener, 'tls', 'frontendValidation', 'caCertificateRefs').length > 0;
    const http = protocol === 'HTTP' || (protocol === 'HTTPS' && terminates);
    const mode = validated ? 'mutual' : (istioTls.get(option) ?? 'simple');
    return { protocol: http ? 'HTTP' : 'TCP', tls: terminates ? mode : 'none', object };
};
/** A Service's port 443 reaches the pod at its `targetPort`; without a Service the server's number is the port. */
const targetPorts = function (number, services, podSpec) {
    const out = services.flatMap((service) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(service.content, 'spec'), 'ports')
        .filter((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') === number)
        .flatMap((port) => {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'targetPort');
        if (name === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'targetPort') !== undefined)
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'targetPort') ?? number;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers')
            .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'ports'))
            .filter((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'name') === name)
            .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(container, 'containerPort') ?? []);
    }));
    return out.length === 0 ? [number] : out;
};
/** Servers of a gateway workload, by port, given the Services that select it; of two at one port the first by object name counts, as all must agree. */
const gatewayServers = function (workload, gateways, mine) {
    const out = new Map();
    for (const gateway of gateways) {
        const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(gateway.content, 'spec');
        if (gateway.key.group === 'networking.istio.io') {
            const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector');
            if (Object.keys(selector).length === 0 || !(0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(selector, workload.labels))
                continue;
            for (const server of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'servers')) {
                const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(server, 'port', 'number');
                if (number === undefined)
                    continue;
                for (const port of targetPorts(number, mine, workload.podSpec))
                    if (!out.has(port))
                        out.set(port, { port, ...istioServer(server, gateway) });
            }
        }
        else if (gateway.key.namespace === workload.namespace && workload.labels[_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ] === gateway.key.name) {
            for (const listener of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'listeners')) {
                const port = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(listener, 'port');
                if (port !== undefined && !out.has(port))
                    out.set(port, { port, ...listenerServer(listener, gateway) });
            }
        }
    }
    return out;
};


/***/ }),

/***/ 38698:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findCallers),
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);




/** ServiceAccount that a workload's pods run as. */
/** The ServiceAccount that the pods of a workload run as. */
const accountOf = function (workload) { return workload.object.key.kind === 'Gateway' ? (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayAccount */ .m6)(workload.object) : (0,_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceAccountOf */ .gw)(workload.podSpec) };
/** What stands before a caller says which way its requests take (istio-semantics \u00a72.13); undefined where nothing says it. */
const wayOf = function (resolution, workload, gatewaysThrough) {
    const { kind, unsaid, unknown } = resolution.proxies.ofWorkload(workload);
    switch (kind) {
        case 'sidecar': {
            const isSaid = unknown === undefined && (unsaid !== true || workload.pods.length > 0);
            return isSaid ? 'straight' : undefined;
        }
        case 'gateway':
            // An east-west gateway hands on to the waypoint whatever the label for ingress says.
            return gatewaysThrough || workload.labels['gateway.networking.k8s.io/gateway-class-name'] === 'istio-east-west'
                ? 'through'
                : 'straight';
        case 'ztunnel':
            return 'through';
        // A waypoint is met, and calls nobody of its own; without a proxy there is no identity.
        case 'waypoint':
        case 'none':
            return undefined;
    }
};
/**
 * Callers that nothing leads through a waypoint although they have an identity of the mesh: sidecars, and gateways but
 * for Services that ask them. Namespaces by what injects them, and ServiceAccounts that differ from their namespace.
 */
const findCallers = function (resolution, gatewaysThrough) {
    const { state, proxies } = resolution;
    const spaces = new Map();
    for (const { key } of (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Namespace')) {
        const { kind, unsaid, unknown } = proxies.ofLabels(key.name, {});
        if (kind === 'sidecar' && unsaid !== true && unknown === undefined)
            spaces.set(key.name, 'straight');
    }
    const accounts = new Map();
    for (const workload of [...resolution.workloads().values()].flatMap((one) => [one, ...one.alike])) {
        const way = wayOf(resolution, workload, gatewaysThrough);
        if (way === undefined)
            continue;
        const [namespace, account] = [workload.namespace, accountOf(workload)];
        const known = accounts.get(`${namespace}/${account}`);
        accounts.set(`${namespace}/${account}`, {
            namespace,
            account,
            way: known === undefined || known.way === way ? way : 'either',
        });
    }
    return [
        ...[...spaces].map(([namespace, way]) => ({ namespace, way })),
        ...[...accounts.values()].filter(({ namespace, way }) => way !== (spaces.get(namespace) ?? 'through')),
    ].sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.account ?? '', right.account ?? ''));
};


/***/ }),

/***/ 42467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ networkRulesOf)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



/** But for those of what leaves the cluster, and of further interfaces of a pod. */
const isNetworkKind = function (kind) { return _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .networkKind */ .FF.test(kind) && !['EgressNetworkPolicy', 'MultiNetworkPolicy'].includes(kind) };
/** An end of which nothing here says whether it is meant. */
const unknownEnd = { ipBlock: { cidr: '' } };
const spaceNamed = function (name) { return ({ matchLabels: { 'kubernetes.io/metadata.name': name } }) };
/** Labels of Cilium say where they come from (docs.cilium.io: endpoint selectors). */
const ciliumSelector = function (selector) {
    const plain = (name) => name.replace(/^(?:k8s|any):/, '');
    const { 'io.kubernetes.pod.namespace': space, ...labels } = Object.fromEntries(Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(selector, 'matchLabels')).map(([name, value]) => [plain(name), value]));
    const expressions = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(selector, 'matchExpressions').map((one) => ({ ...one, key: plain((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'key')) }));
    const names = [...Object.keys(labels), ...expressions.map(({ key }) => key)];
    if (names.some((name) => /^(?:reserved:|io\.(?:kubernetes|cilium)\.)/.test(name)))
        return undefined;
    const pods = { matchLabels: labels, matchExpressions: expressions };
    return space === undefined ? { pods } : { pods, space: spaceNamed(space) };
};
const endOf = function ({ pods, space }, isWide) { return ({
    podSelector: pods,
    ...(space !== undefined ? { namespaceSelector: space } : isWide ? { namespaceSelector: {} } : {}),
}) };
const portOf = function (port) { return typeof port === 'string' && /^\d+$/.test(port) ? Number(port) : (port ?? null) };
/** One rule of Cilium's; undefined: it lets nothing through. A rule without any member is none. */
const ciliumRule = function (rule, way, isWide) {
    const ends = Object.keys(rule).filter((name) => name.startsWith(way) && name !== 'toPorts');
    if ((ends.length === 0 && !('toPorts' in rule)) || 'icmps' in rule)
        return undefined;
    const entities = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, `${way}Entities`);
    const isAnybody = ends.length === 0 || entities.some((one) => one === 'all' || one === 'cluster');
    const selected = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, `${way}Endpoints`).map((one) => {
        const selector = ciliumSelector(one);
        return selector === undefined ? unknownEnd : endOf(selector, isWide);
    });
    const others = ends.filter((name) => ![`${way}Endpoints`, `${way}Entities`].includes(name));
    const found = [...selected, ...(others.length > 0 ? [unknownEnd] : [])];
    const groups = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'toPorts');
    const isPlain = groups.every((group) => Object.keys(group).every((name) => name === 'ports'));
    if (!isAnybody && found.length === 0)
        return undefined;
    const ports = groups.flatMap((group) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(group, 'ports').map((one) => ({
        ...one,
        port: portOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(one, 'port')),
        protocol: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'protocol').replace(/^ANY$/, ''),
    })));
    return {
        ...(isPlain ? (isAnybody ? {} : { [way]: found }) : { [way]: [unknownEnd] }),
        ...(ports.length === 0 ? {} : { ports }),
    };
};
const ciliumContent = function (spec, isWide) {
    const selector = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(spec['endpointSelector']) ? ciliumSelector(spec['endpointSelector']) : undefined;
    const known = ['endpointSelector', 'ingress', 'egress', 'description', 'labels'];
    if (selector === undefined || selector.space !== undefined || Object.keys(spec).some((name) => !known.includes(name)))
        return undefined;
    const rules = (name, way) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, name)
        .map((rule) => ciliumRule(rule, way, isWide))
        .filter((rule) => rule !== undefined);
    return {
        spec: {
            podSelector: selector.pods,
            policyTypes: [
                ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, 'ingress').length > 0 ? ['Ingress'] : []),
                ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, 'egress').length > 0 ? ['Egress'] : []),
                'None',
            ],
            ingress: rules('ingress', 'from'),
            egress: rules('egress', 'to'),
        },
    };
};
const values = function (text) { return [...text.matchAll(/["']([^"']*)["']/g)].map(([, value = '']) => value) };
/** One term of a selector of Calico's, as an expression of Kubernetes (docs.tigera.io: selectors). */
const calicoTerm = function (term) {
    const name = '([\\w./-]+)';
    const [, has] = new RegExp(`^has\\(${name}\\)$`).exec(term) ?? [];
    if (has !== undefined)
        return { key: has, operator: 'Exists' };
    const [, lacks] = new RegExp(`^!\\s*has\\(${name}\\)$`).exec(term) ?? [];
    if (lacks !== undefined)
        return { key: lacks, operator: 'DoesNotExist' };
    const [, key, operator = '', rest = ''] = new RegExp(`^${name}\\s*(==|!=|\\snot\\s+in\\s|\\sin\\s)\\s*(["'][^"']*["']|\\{[^{}]*\\})$`).exec(term) ?? [];
    if (key === undefined)
        return undefined;
    return { key, operator: /!=|not/.test(operator) ? 'NotIn' : 'In', values: values(rest) };
};
const calicoSelector = function (text) {
    const terms = text
        .split('&&')
        .map((term) => term.trim())
        .filter((term) => term !== '' && term !== 'all()');
    const found = terms.map(calicoTerm);
    const known = found.filter((one) => one !== undefined);
    const own = known.some((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'key').startsWith('projectcalico.org/'));
    return known.length < found.length || own ? undefined : { matchExpressions: known };
};
const calicoPorts = function (ports, protocol) {
    const entries = Array.isArray(ports) ? ports : [];
    const proto = typeof protocol === 'string' ? { protocol } : {};
    if (entries.length === 0)
        return 'protocol' in proto ? [proto] : [];
    return entries.map((one) => {
        const [, first, last] = typeof one === 'string' ? (/^(\d+):(\d+)$/.exec(one) ?? []) : [];
        return first === undefined
            ? { ...proto, port: portOf(one) }
            : { ...proto, port: Number(first), endPort: Number(last) };
    });
};
const calicoRule = function (rule, way, isWide) {
    const [source, destination] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(rule, 'source'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(rule, 'destination')];
    const [end, other] = way === 'from' ? [source, destination] : [destination, source];
    const ports = calicoPorts(destination['ports'], rule['protocol']);
    const allowed = way === 'from' ? ['ports'] : [];
    const beside = way === 'from' ? [] : ['ports'];
    const isPlain = Object.keys(other).every((name) => allowed.includes(name)) &&
        Object.keys(end).every((name) => ['selector', 'namespaceSelector', ...beside].includes(name)) &&
        Object.keys(rule).every((name) => ['action', 'protocol', 'source', 'destination', 'metadata'].includes(name)) &&
        typeof (rule['protocol'] ?? '') === 'string';
    const named = ['selector', 'namespaceSelector'].filter((name) => name in end);
    const pods = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(end, 'selector'));
    // Of a namespace Calico knows the name by a label of its own.
    const space = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(end, 'namespaceSelector').replaceAll('projectcalico.org/name', 'kubernetes.io/metadata.name'));
    const isKnown = isPlain && pods !== undefined && space !== undefined;
    const ends = isKnown
        ? named.length === 0
            ? {}
            : { [way]: [endOf({ pods, ...('namespaceSelector' in end ? { space } : {}) }, isWide)] }
        : { [way]: [unknownEnd] };
    return { ...ends, ...(ports.length === 0 ? {} : { ports }) };
};
/** Policies of one tier that only allow add up as those of Kubernetes do. */
const calicoContent = function (spec, isWide) {
    const pods = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'selector'));
    const known = ['selector', 'types', 'ingress', 'egress', 'order', 'tier'];
    const rules = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'ingress'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'egress')];
    if (pods === undefined ||
        Object.keys(spec).some((name) => !known.includes(name)) ||
        !['', 'default'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tier')) ||
        rules.some((rule) => !['Allow', 'Log'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'action'))))
        return undefined;
    const allowing = (name, way) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, name)
        .filter((rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'action') === 'Allow')
        .map((rule) => calicoRule(rule, way, isWide));
    const types = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'types');
    const told = [
        ...('ingress' in spec || !('egress' in spec) ? ['Ingress'] : []),
        ...('egress' in spec ? ['Egress'] : []),
    ];
    return {
        spec: {
            podSelector: pods,
            policyTypes: types.length > 0 ? types : told,
            ingress: allowing('ingress', 'from'),
            egress: allowing('egress', 'to'),
        },
    };
};
/** Of kinds whose pods stay open where no rule speaks of them. */
const refuses = function (value) { return Array.isArray(value)
    ? value.some(refuses)
    : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) &&
        (['Deny', 'Drop', 'Reject'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'action')) || Object.values(value).some(refuses)) };
const rulesOf = function (object) {
    const { group, kind, namespace } = object.key;
    if (!isNetworkKind(kind))
        return [];
    const place = namespace === '' ? {} : { namespace };
    const { content } = object;
    const asRules = (found) => found === undefined ? { object, ...place } : { object, ...place, content: found };
    if (group === 'networking.k8s.io')
        return [asRules(content)];
    if (group === 'cilium.io') {
        const specs = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(content['spec']) ? [content['spec']] : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'specs');
        return specs.map((spec) => asRules(ciliumContent(spec, namespace === '')));
    }
    if (group.endsWith('projectcalico.org'))
        return [asRules(calicoContent((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), namespace === ''))];
    return group.endsWith('antrea.io') || group.endsWith('policy.networking.k8s.io')
        ? refuses(content)
            ? [asRules(undefined)]
            : []
        : [asRules(undefined)];
};
const found = new WeakMap();
/** Every policy of the network, of whichever kind. */
const networkRulesOf = function (state) {
    const known = found.get(state);
    if (known !== undefined)
        return known;
    const rules = state.objects.flatMap(rulesOf);
    found.set(state, rules);
    return rules;
};


/***/ }),

/***/ 52087:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ judgeRequest),
/* harmony export */   Y9: () => (/* binding */ answerRequest),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94015);
/* harmony import */ var _evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77874);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37689);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);






/**
 * Asks the point evaluator about one request in one state. A request to a Service whose workloads have different labels
 * is asked of each: where they differ nobody can say which of them answers.
 */
const answerRequest = function (mesh, request, options) { return judgeRequest(mesh, request, options).answer };
/** The same as `answerRequest`, for those who compare two states. */
const judgeRequest = function (mesh, request, options) {
    if (request.onward !== undefined)
        return judgeOnward(mesh, request, request.onward, options);
    const judged = (0,_destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationsOfRequest */ ._t)(mesh, request).map((destination) => ({
        destination,
        ...judgeAt(mesh, destination, request, options),
    }));
    const unmodelled = [...new Set(judged.flatMap((one) => one.unmodelled))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
    const answer = oneAnswer(judged);
    return { answer: { ...answer, notes: [...portNotes(mesh, request), ...answer.notes] }, unmodelled };
};
/** A port that is neither the Service's nor its pods': the question is answered, and nobody can send such a request. */
const portNotes = function (mesh, { destination: { namespace, service, port } }) {
    const found = service === undefined ? undefined : (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOfMesh */ .l)(mesh).services.get(`${namespace}/${service}`);
    const ports = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(found?.content, 'spec', 'ports');
    // Which number a named port is stands in the pods.
    if (ports.length === 0 || ports.some((one) => typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(one, 'targetPort') === 'string'))
        return [];
    const known = ports.flatMap((one) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(one, 'port'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(one, 'targetPort')]);
    return known.includes(port) ? [] : [`Service ${namespace}/${service} has no port ${port}: nothing listens there`];
};
const oneAnswer = function ([first, ...rest]) {
    if (first === undefined)
        throw new RangeError('a request without a destination');
    const other = rest.find(({ answer }) => answer.verdict !== first.answer.verdict || answer.status !== first.answer.status);
    if (other === undefined)
        return first.answer;
    const said = [first, other].map(({ destination, answer }) => `${labelsText(destination.labels)}: ${answer.verdict}`);
    return {
        ...first.answer,
        verdict: 'unknown',
        status: 0,
        kind: 'unknown',
        policy: null,
        rule: null,
        where: null,
        reason: `the workloads behind the Service answer differently (${said.join('; ')}): name the labels of one`,
        body: '',
    };
};
const labelsText = function (labels) { return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)
    .join(',') };
/** Asks the gateway and what is behind it. */
const judgeOnward = function (mesh, request, onward, options) {
    const { evaluation, steps } = (0,_evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateOnward */ .jF)(mesh, request, onward, options);
    const told = steps.map(({ at, sees, evaluation: own }) => {
        const { verdict, reason, where } = answerOf(own);
        return { at, sees, verdict, reason, where };
    });
    return { answer: { ...answerOf(evaluation), steps: told }, unmodelled: unmodelledOf(evaluation) };
};
const unmodelledOf = function ({ unknowns }) { return unknowns.filter(({ effect }) => effect === 'anything').map(({ identity }) => identity) };
const judgeAt = function (mesh, destination, request, options) {
    const evaluation = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(mesh.enforcementOf(destination, request.proxy), request, options);
    return { answer: answerOf(evaluation), unmodelled: unmodelledOf(evaluation) };
};
const answerOf = function (evaluation) {
    return {
        verdict: verdictOf(evaluation),
        status: evaluation.status,
        kind: evaluation.kind,
        policy: evaluation.by.policy ?? null,
        rule: evaluation.by.rule ?? null,
        where: evaluation.by.where === undefined ? null : sourceText(evaluation.by.where),
        reason: evaluation.by.text,
        body: evaluation.body,
        missed: evaluation.rules.map(({ policy, rule, field, expected, received, where }) => ({
            policy,
            rule,
            field,
            expected,
            received,
            where: sourceText(where),
        })),
        notes: evaluation.notes,
        unknowns: evaluation.unknowns.map(({ what }) => what),
    };
};
const verdictOf = function (evaluation) {
    if (evaluation.kind === 'unknown')
        return 'unknown';
    return evaluation.allowed ? 'allow' : 'deny';
};
/** `mesh/orders.yaml:12:5`, or what else is known of the place. */
const sourceText = function (source) {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `cluster, resourceVersion ${source.resourceVersion}`;
        case 'generated':
            return `binding ${source.binding} (${sourceText(source.from)})`;
        case 'input':
            return source.name;
    }
};


/***/ }),

/***/ 64364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ alongGateway)
});

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-place.ts





/** The identity that a gateway shows to what it calls, without `spiffe://`; undefined where its workload was not read. */
const gatewayPrincipal = function ({ workload, namespace }, { settings }) {
    if (workload === undefined)
        return undefined;
    return `${settings.trustDomain}/ns/${namespace}/sa/${(0,callers/* accountOf */.X)(workload)}`;
};
const kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication']);
/** Policies that may be for the gateway's pods, whose labels nobody knows in full: they select no workload that is known. */
const doubtfulPolicies = function (mesh, labels, workloads) { return mesh.state.objects.filter((object) => {
    if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind))
        return false;
    const { selector, refs, namespace } = (0,attachment/* targetOf */.$r)(object);
    if (refs.length > 0 || Object.keys(selector).length === 0 || (0,attachment/* selects */.ko)(selector, labels))
        return false;
    const known = workloads.some((one) => (one.namespace === namespace || namespace === mesh.settings.rootNamespace) && (0,attachment/* selects */.ko)(selector, one.labels));
    return (0,label_selector/* canMeet */.IO)(selector, labels) && !known;
}) };
/** Where policies that name the gateway's labels stand, its pods do. */
const homeOf = function (mesh, { labels, namespace }) {
    if (Object.keys(labels).length === 0)
        return namespace;
    const naming = mesh.state.objects.find((object) => {
        if (object.key.group !== 'security.istio.io' || !kinds.has(object.key.kind))
            return false;
        const { selector } = (0,attachment/* targetOf */.$r)(object);
        return (object.key.namespace !== mesh.settings.rootNamespace &&
            Object.keys(selector).length > 0 &&
            (0,attachment/* selects */.ko)(selector, labels));
    });
    return naming?.key.namespace ?? namespace;
};
/** What a gateway enforces where its routes are asked. */
const gatewayEnforcement = function (mesh, table) {
    const { namespace, labels, port, workload, read, gateway } = table;
    const at = (space) => ({
        namespace: space,
        labels,
        port,
        protocol: 'HTTP',
        title: `gateway ${gateway}`,
        known: workload !== undefined,
    });
    if (workload !== undefined)
        return { ...mesh.enforcementOf(at(namespace), 'gateway') };
    const found = mesh.enforcementOf(at(homeOf(mesh, table)), 'gateway');
    const doubtful = doubtfulPolicies(mesh, labels, (0,workloads/* findWorkloads */.c7)(mesh.state));
    const doubts = doubtful.map((object) => ({
        code: 'ROUTE_NOT_FOLLOWED',
        what: `whether ${object.key.kind} ${object.key.namespace}/${object.key.name} is for gateway ${gateway}, whose ${read ? 'workload' : 'Gateway'} was not read`,
        identity: `gateway ${gateway} ${object.key.namespace}/${object.key.name} ${(0,digest/* digestOf */.ol)(object.content)}`,
        effect: 'anything',
    }));
    // One that may hold is as one that was not read, where others may not have been either.
    const asUnread = ({ tokensUnread }, index) => tokensUnread === true && doubtful[index]?.key.kind === 'RequestAuthentication'
        ? { unread: 'RequestAuthentication' }
        : {};
    const mark = (stage) => ({
        ...stage,
        unknowns: [...stage.unknowns, ...doubts.map((doubt, index) => ({ ...doubt, ...asUnread(stage, index) }))],
    });
    return { ...found, destination: at(namespace), stages: found.stages.map(mark) };
};

// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var route = __webpack_require__(22766);
;// CONCATENATED MODULE: ./src/mesh/traffic/along-gateway.ts



const withUnknowns = function (enforcement, texts) {
    const [first, ...rest] = enforcement.stages;
    if (texts.length === 0 || first === undefined)
        return enforcement;
    const unknowns = texts.map((text) => ({
        code: 'ROUTE_NOT_FOLLOWED',
        what: text.replace(/ [0-9a-f]{32}$/, ''),
        identity: text,
        effect: 'anything',
    }));
    return { ...enforcement, stages: [{ ...first, unknowns: [...first.unknowns, ...unknowns] }, ...rest] };
};
const alongGateway = function (mesh, table) {
    const enforcement = gatewayEnforcement(mesh, table);
    const principal = gatewayPrincipal(table, enforcement);
    const known = new Map();
    // A place of the other state is what this state has by its key: what is not known of it may be something else here.
    const own = new Map();
    const alongTo = (asked) => {
        const place = own.get(asked.key) ?? asked;
        const behind = (0,places_behind/* enforcementBehind */.$x)(mesh, place);
        const { mutual, sni, unmodelled } = (0,places_behind/* connectionTo */.mQ)(mesh, place, behind);
        const rival = behind.settings.pathNormalization === enforcement.settings.pathNormalization
            ? []
            : [`gateway ${table.gateway} and ${place.title} normalise paths differently`];
        return {
            key: place.key,
            place,
            enforcement: withUnknowns(behind, [...unmodelled, ...rival]),
            principal,
            mutual,
            sni,
        };
    };
    const remember = (place) => {
        own.set(place.key, place);
        return place;
    };
    return {
        name: table.gateway,
        mesh,
        table,
        enforcement,
        hosts: table.hosts,
        alongTo,
        placesOf: (target) => {
            const key = (0,route/* targetText */.Z3)(target);
            const found = known.get(key) ?? (0,places_behind/* placesBehind */.z3)(mesh, target, table.number, table.namespace).map(remember).map(alongTo);
            known.set(key, found);
            return found;
        },
    };
};


/***/ }),

/***/ 70797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ accountMoves),
/* harmony export */   hD: () => (/* binding */ nobodys),
/* harmony export */   mk: () => (/* binding */ silentNamespaces)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38698);
/* harmony import */ var _former_workloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60463);
/* harmony import */ var _replaced_workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8930);
/* harmony import */ var _resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65045);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36);












/** An account that nobody has: its name is none that the API server takes. What it may do, the whole namespace may. */
const nobodys = function ({ namespace }) { return ({ namespace, name: '-any-other-' }) };
/** Istio makes the pods of a gateway of the Gateway API, and their account with them. */
const movingWorkloads = function (state) { return (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_7__/* .everyWorkload */ .Ld)(state).filter(({ object }) => object.key.kind !== 'Gateway') };
const accountText = function ({ namespace, name }) { return `${namespace}/${name}` };
const runsAs = function (workload) { return ({ namespace: workload.namespace, name: (0,_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .X)(workload) }) };
/** Accounts that pods could run as: those of workloads, and those that stand as objects. */
const accountsOf = function (state, workloads) { return new Set([
    ...workloads.map((one) => accountText(runsAs(one))),
    ...state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map(({ key }) => accountText(key)),
]) };
/** Whether pods with these labels get no proxy since their namespace, which is there, asks for none. */
const silentNamespaces = function (state, proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxies */ .G)(state)) {
    const spaces = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key }) => key.name));
    return (namespace, labels) => spaces.has(namespace) && proxies.ofLabels(namespace, labels).unsaid === true;
};
/** How surely pods show who they are: not at all, nothing asks for it, nobody says, surely. */
const none = 0;
const silent = 1;
const notSaid = 2;
const aProxy = 3;
/** Drivers that bring the certificate of the pod's own account. */
const identityDrivers = new Set(['csi.spiffe.io', 'spiffe.csi.cert-manager.io']);
/**
 * Whether pods can show who they are without a proxy of Istio's: with the token that istiod takes for a certificate (I
 * pkg/security: TrustworthyJWT, audience istio-ca), or with a certificate of SPIRE or of cert-manager.
 */
const holdsIdentity = function (podSpec) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(podSpec, 'volumes').some((volume) => identityDrivers.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'csi', 'driver')) ||
    /spire|spiffe/.test((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'hostPath', 'path')) ||
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(volume, 'projected', 'sources').some((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, 'serviceAccountToken', 'audience') === 'istio-ca')) };
/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = function (state) {
    const proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxies */ .G)(state);
    const isSilent = silentNamespaces(state, proxies);
    return (workload) => {
        const { kind, unsaid, unknown } = proxies.ofWorkload(workload);
        if (kind === 'none')
            return holdsIdentity(workload.podSpec) ? aProxy : none;
        if (unknown !== undefined)
            return notSaid;
        if (unsaid === true)
            return isSilent(workload.namespace, workload.labels) ? silent : notSaid;
        return aProxy;
    };
};
/** What of it changes where the workload stays: what is not said, and stays so, is as if it had a proxy. */
const findShown = function (before, surely) {
    const spaces = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(before, '', 'Namespace').map(({ key }) => key.name));
    return (old, now) => {
        const [then, later] = [surely.before(old), surely.after(now)];
        // A Namespace that comes gives what nobody said before.
        const comes = then === notSaid && later === aProxy && !spaces.has(now.namespace);
        const joins = comes || (then <= silent && later > then);
        if (joins)
            return { showed: false, shows: true };
        const leaves = later === none ? then !== none : then === aProxy && later === silent;
        if (leaves)
            return { showed: true, shows: false };
        return { showed: then !== none, shows: later !== none };
    };
};
/**
 * Whether who comes with an account is one more that has it, or one more whose proxy shows it: one that comes where another goes
 * takes its place, unless that one came as nobody.
 */
const findAdded = function (come, gone) {
    const [comes, goes] = [come, gone].map((list) => (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(list, ([account]) => account));
    const atLeast = (list, account, least) => (list?.get(account) ?? []).filter(([, sureness]) => sureness >= least).length;
    const isMore = (account, least) => atLeast(comes, account, least) > atLeast(goes, account, least);
    return (account, sureness) => sureness === none
        ? isMore(account, none)
        : [silent, notSaid, aProxy].some((least) => least <= sureness && isMore(account, least));
};
/** Each workload with what it was, or may have been; where it ran as the same account under another name, it is one for another. */
const pairsOf = function (olds, nows) {
    const then = new Map(olds.map((one) => [(0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one), one]));
    const formerOf = (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .formerWorkloads */ .uJ)([olds, nows]);
    return nows.flatMap((now) => {
        const same = then.get((0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(now));
        if (same !== undefined)
            return [{ now, old: same }];
        const formers = formerOf(now).filter((one) => accountText(runsAs(one)) !== accountText(runsAs(now)));
        return formers.length === 0 ? [{ now, old: undefined }] : formers.map((old) => ({ now, old }));
    });
};
/** Those that come as an account that nobody had, beside one that stays and runs the same as another: it was there as that. */
const pairsBeside = function (pairs, accounts) {
    const standing = pairs.flatMap(({ now, old }) => (old !== undefined && (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(old) === (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(now) ? [old] : []));
    return pairs.flatMap(({ now, old }) => {
        if (old !== undefined || accounts.has(accountText(runsAs(now))))
            return [];
        return (0,_replaced_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .standingBeside */ .F)(now, standing).map((one) => ({ now, old: one, isBeside: true }));
    });
};
/**
 * Who runs as another identity than before, or shows it where it did not, or no more: a workload that takes another
 * ServiceAccount, also under another name or as another kind, one that moves to another namespace, one that joins the mesh or
 * leaves it, and a new one: its account may have had rules, or others of its name, before. In order of the accounts.
 */
const accountMoves = function (before, after) {
    const [olds, nows] = [movingWorkloads(before), movingWorkloads(after)];
    const accounts = accountsOf(before, olds);
    const pairs = pairsOf(olds, nows);
    const [surelyBefore, surelyAfter] = [(0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => proxyOf(before)), (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => proxyOf(after))];
    const surely = {
        before: (workload) => surelyBefore()(workload),
        after: (workload) => surelyAfter()(workload),
    };
    const paired = new Set(pairs.map(({ old }) => old));
    const isAdded = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => findAdded(pairs
        .filter(({ old }) => old === undefined)
        .map(({ now }) => [accountText(runsAs(now)), surely.after(now)]), olds
        .filter((one) => !paired.has(one) && !(0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(one))
        .map((one) => [accountText(runsAs(one)), surely.before(one)])));
    const shownOf = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => findShown(before, surely));
    const isSameSpace = sameLabels(before, after);
    const moves = new Map();
    for (const { now, old, isBeside = false } of [...pairs, ...pairsBeside(pairs, accounts)]) {
        if (old?.object === now.object && isSameSpace(now.namespace))
            continue;
        const to = runsAs(now);
        const from = old === undefined ? undefined : runsAs(old);
        const stays = from !== undefined && accountText(from) === accountText(to);
        const shown = old === undefined ? { showed: true, shows: surely.after(now) !== none } : shownOf()(old, now);
        if (old === undefined ? !isAdded()(accountText(to), surely.after(now)) : stays && shown.showed === shown.shows)
            continue;
        const key = JSON.stringify([to, from ?? null, shown, isBeside]);
        const known = moves.get(key) ?? {
            workloads: new Set(),
            formerly: new Set(),
            to,
            from,
            isFirst: from === undefined && !accounts.has(accountText(to)),
            isBeside,
            ...shown,
        };
        moves.set(key, known);
        known.workloads.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key));
        if (old !== undefined && !isBeside && (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(old.object.key) !== (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key))
            known.formerly.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(old.object.key));
    }
    return [...moves]
        .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH)(left[0], right[0]))
        .map(([, { workloads, formerly, ...move }]) => ({
        ...move,
        workloads: [...workloads].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH),
        formerly: [...formerly].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH),
    }));
};
/** Whether a namespace is there with the same labels in both states, or in neither. */
const sameLabels = function (before, after) {
    const [olds, nows] = [before, after].map((state) => new Map((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])));
    return (namespace) => {
        const [old, now] = [olds?.get(namespace), nows?.get(namespace)];
        return old === now || (old !== undefined && now !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isSameJson */ .TL)({ ...old }, { ...now }));
    };
};


/***/ }),

/***/ 71226:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newTokens),
/* harmony export */   I: () => (/* binding */ holdsNewToken)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _account_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70797);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _names_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15455);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57473);







/** Audience of a token for which nobody asked for another: that of the API server. */
const ofApiServer = '';
/** Whether the kubelet puts a token of the account into its pods: the pod's own word counts, then the account's. */
const isMounted = function (state, podSpec, { namespace, name }) {
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(podSpec, 'automountServiceAccountToken');
    if (own !== undefined)
        return own !== false;
    const account = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'ServiceAccount').find(({ key }) => key.namespace === namespace && key.name === name);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(account?.content, 'automountServiceAccountToken') !== false;
};
const tokensOf = function (state, object) { return object === undefined
    ? []
    : (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .podsOf */ .EB)(object).flatMap((pod) => {
        const podSpec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(pod, 'spec');
        const account = { namespace: object.key.namespace, name: (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceAccountOf */ .gw)(podSpec) };
        const projected = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(podSpec, 'volumes')
            .flatMap((volume) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(volume, 'projected', 'sources'))
            .filter((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(source, 'serviceAccountToken') !== undefined)
            .map((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(source, 'serviceAccountToken', 'audience'));
        const audiences = isMounted(state, podSpec, account) ? [ofApiServer, ...projected] : projected;
        return audiences.map((audience) => ({ account, audience }));
    }) };
/** Whether a rule for tokens takes one with this audience; without audiences it takes any. */
const takes = function (rule, audience) {
    const audiences = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)(rule, 'audiences');
    if (audiences.length === 0)
        return true;
    return audience === ofApiServer
        ? audiences.some((one) => one.includes('kubernetes.default.svc') || one === (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(rule, 'issuer'))
        : audiences.includes(audience);
};
/** Whether some of the rules for tokens were not read. */
const isUnread = function ({ reads }) { return reads.some(({ kind, status }) => kind === 'RequestAuthentication' && status === 'forbidden') };
/**
 * Whether a rule takes a token of this audience and took none that the pods had: a further one says the same of the account.
 * Where no rule was read, or not each of them, it may stand elsewhere.
 */
const isNewlyTaken = function (state, audience, had) {
    if (had.has(audience))
        return false;
    const rules = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'RequestAuthentication').flatMap(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(content, 'spec', 'jwtRules'));
    const isTaken = rules.some((rule) => takes(rule, audience) && ![...had].some((one) => takes(rule, one)));
    return isTaken || ((rules.length === 0 || isUnread(state)) && audience !== ofApiServer);
};
/** Pods that stand and run as an account, which may say whether they are given its token. */
const podsAs = function ([old, now], { key }) {
    const then = new Map(old.objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object]));
    return now.objects
        .filter((object) => object.key.namespace === key.namespace &&
        (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .podsOf */ .EB)(object).some((pod) => (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceAccountOf */ .gw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(pod, 'spec')) === key.name))
        .map((after) => ({ before: then.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(after.key)), after }));
};
/** The accounts of pods that stand and get a token which the mesh takes, and may know them by: by their own word, or their account's. */
const newTokens = function (states, { before, after }) {
    const object = after ?? before;
    if (object?.key.group === '' && object.key.kind === 'ServiceAccount')
        return podsAs(states, object).flatMap((change) => newTokens(states, change));
    if (before === undefined || after === undefined)
        return [];
    return newlyHeld(states, tokensOf(states[0], before), after);
};
const newlyHeld = function ([, now], held, after) {
    const had = new Set(held.map(({ audience }) => audience));
    return tokensOf(now, after).flatMap(({ account, audience }) => (isNewlyTaken(now, audience, had) ? [account] : []));
};
/** Pods that come are no news to a rule for their whole namespace where others of it held such a token. */
const heldIn = function (state, namespace) { return state.objects
    .filter(({ key }) => key.namespace === namespace)
    .flatMap((object) => tokensOf(state, object))
    .map(({ audience }) => ({ account: (0,_account_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodys */ .hD)({ namespace, name: '' }), audience })) };
/**
 * Whether a policy knows pods by a token that they get. Who comes with an account, or takes another, is followed by
 * mesh/difference/account-tokens: of those that come a rule for their whole namespace is asked alone.
 */
const holdsNewToken = function (states, change) {
    const { before, after } = change;
    const isKnown = (account) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(states[1], 'security.istio.io', 'AuthorizationPolicy').some((policy) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensTellApart */ .Cb)(policy, undefined, account));
    return before === undefined && after !== undefined && (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .makesPods */ .UX)(after)
        ? newlyHeld(states, heldIn(states[0], after.key.namespace), after).map(_account_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .nobodys */ .hD).some(isKnown)
        : newTokens(states, change).some(isKnown);
};


/***/ }),

/***/ 71652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ enforcementBehind),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   jE: () => (/* binding */ serviceOfHost),
/* harmony export */   mQ: () => (/* binding */ connectionTo),
/* harmony export */   z3: () => (/* binding */ placesBehind)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94015);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70067);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _resolve_attachment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15812);
/* harmony import */ var _tls_modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36771);
/* harmony import */ var _virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20697);
/* harmony import */ var _resolve_stages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47913);










/** The Service that a host names, as far as the name says it. */
const serviceOfHost = function (host) {
    const [, name, namespace] = /^([^.*]+)\.([^.]+)\.svc(?:\..*)?$/.exec(host) ?? [];
    return name === undefined || namespace === undefined ? undefined : { namespace, name };
};
/** `namespace/name` of the Service, or the host, of a place. */
const placeName = function ({ destination, host, title }) { return destination.namespace === '' ? host : `${destination.namespace}/${title.split(' ')[1] ?? ''}` };
const labelsText = function (labels) { return JSON.stringify(Object.entries(labels).sort()) };
const isWithinLabels = function (inner, labels) { return Object.entries(inner).every(([name, value]) => labels[name] === value) };
/** What of a ServiceEntry says where it leads, and how a gateway connects there. */
const leadingParts = function ({ content }) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec');
    return Object.fromEntries(['endpoints', 'workloadSelector', 'location', 'resolution', 'ports'].map((name) => [name, spec[name] ?? null]));
};
/**
 * A host that is no Service of Kubernetes: nothing of the mesh stands before it, unless a ServiceEntry, of those that the
 * gateway sees, leads to workloads.
 */
const elsewhere = function (mesh, target, gatewayNamespace) {
    const entries = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(mesh.state, 'networking.istio.io', 'ServiceEntry').filter(({ key, content }) => (0,_virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .isVisible */ .zN)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)(content, 'spec', 'exportTo'), key.namespace, gatewayNamespace) &&
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)(content, 'spec', 'hosts').some((host) => (0,_host_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(target.host, host.toLowerCase())));
    const inside = entries.filter(({ content }) => Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(content, 'spec', 'workloadSelector', 'labels')).length > 0 ||
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(content, 'spec', 'endpoints').length > 0);
    const port = target.port ?? 0;
    return {
        key: `host ${target.host}:${port}`,
        title: `host ${target.host}`,
        destination: {
            namespace: '',
            labels: {},
            port,
            protocol: 'HTTP',
            title: `host ${target.host}`,
            known: false,
        },
        port,
        host: target.host,
        unmodelled: inside.map((object) => `what ServiceEntry ${object.key.namespace}/${object.key.name} leads to ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(leadingParts(object))}`),
    };
};
/** Whether policies of a namespace, or of the root one, tell workloads apart. */
const hasSelectors = function (mesh, namespace) { return mesh.state.objects.some((object) => object.key.group === 'security.istio.io' &&
    (object.key.namespace === namespace || object.key.namespace === mesh.settings.rootNamespace) &&
    (Object.keys((0,_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(object).selector).length > 0 || (0,_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(object).refs.length > 0)) };
/** Two subsets that nobody defines need not be the same pods. */
const undefinedText = function ({ undefinedSubset }) { return undefinedSubset === undefined ? '' : ` subset ${undefinedSubset.name}` };
const unreadService = function (mesh, target, namespace, name) { return ({
    key: `service ${namespace}/${name}:${target.port ?? 0}${target.subset === undefined ? '' : ` ${labelsText(target.subset)}`}${undefinedText(target)}`,
    title: `service ${name} in ${namespace}`,
    destination: {
        namespace,
        labels: target.subset ?? {},
        port: 0,
        protocol: 'HTTP',
        title: `service ${name}`,
        known: false,
    },
    port: target.port ?? 0,
    host: target.host,
    unmodelled: hasSelectors(mesh, namespace)
        ? [`which policies are for the workloads of Service ${namespace}/${name} (it was not read)`]
        : [],
    unread: true,
}) };
const portOf = function (service, target, listener) {
    const ports = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(service.content, 'spec', 'ports').flatMap((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(port, 'port') ?? []);
    return target.port ?? (ports.length === 1 || listener === 0 ? (ports[0] ?? listener) : listener);
};
const externalTarget = function (target, { content }) { return ({
    ...target,
    host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(content, 'spec', 'externalName').toLowerCase(),
}) };
/** Places of one target, in one state: none where no port of the Service fits, so that the gateway answers 503. */
const placesBehind = function (mesh, target, listener, gatewayNamespace) {
    if (target.undefinedSubset?.isNowhere === true)
        return [];
    const named = serviceOfHost(target.host);
    if (named === undefined)
        return target.host === '' ? [] : [elsewhere(mesh, target, gatewayNamespace)];
    const { namespace, name } = named;
    const service = mesh.state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name);
    if (service === undefined)
        return [unreadService(mesh, target, namespace, name)];
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName')
        return [elsewhere(mesh, externalTarget(target, service), gatewayNamespace)];
    const port = portOf(service, target, listener);
    const subset = target.subset ?? {};
    return (0,_destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationsOfService */ .sh)(mesh, namespace, name, port)
        .flatMap((one) => {
        if (one.known)
            return isWithinLabels(subset, one.labels) ? [one] : [];
        return [{ ...one, labels: { ...one.labels, ...subset } }];
    })
        .map((destination) => ({
        key: `service ${namespace}/${name}:${port} ${labelsText(destination.labels)}${undefinedText(target)}`,
        title: `service ${name} in ${namespace}`,
        destination: { ...destination, title: `service ${name}` },
        port,
        host: target.host,
        unmodelled: [],
    }));
};
const opaque = function (code, what, identity) { return ({ code, what, identity, effect: 'anything' }) };
/** What one state enforces at a place; `unmodelled` stands there as what nobody knows. */
const enforcementBehind = function (mesh, { destination, unmodelled }) {
    const found = destination.namespace === ''
        ? { destination, settings: mesh.settings, stages: [] }
        : mesh.enforcementOf(destination);
    if (unmodelled.length === 0)
        return found;
    const unknowns = unmodelled.map((text) => opaque('ROUTE_NOT_FOLLOWED', `${text.replace(/ [0-9a-f]{32}$/, '')} is not known`, text));
    const [first, ...rest] = found.stages;
    // What is not known of a place without a proxy may be that there is one.
    const stage = first ?? { ...noProxy, proxy: 'sidecar' };
    return { ...found, stages: [{ ...stage, unknowns: [...stage.unknowns, ...unknowns] }, ...rest] };
};
const noProxy = {
    proxy: 'none',
    mutualTls: 'PERMISSIVE',
    ..._resolve_stages_js__WEBPACK_IMPORTED_MODULE_7__/* .noPolicies */ .Ij,
    unknowns: [],
    peer: 'client',
};
/**
 * Automatic mTLS: with the gateway's identity, but where the destination's own proxy takes plaintext alone, its label says so,
 * or the mesh has none. HBONE has the identity anyway.
 */
const connectionTo = function (mesh, place, enforcement) {
    const rules = mesh.state.objects.filter(({ key, content }) => key.group === 'networking.istio.io' &&
        key.kind === 'DestinationRule' &&
        (0,_host_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(place.host, (0,_virtual_service_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeHost */ .MA)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(content, 'spec', 'host'), key.namespace)));
    const { plainByDefault = false } = mesh.settings;
    const other = rules.filter((rule) => (0,_tls_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .tlsModesOf */ .N)(rule).some(({ mode }) => plainByDefault || mode !== 'ISTIO_MUTUAL'));
    const last = enforcement.stages.at(-1);
    const { 'security.istio.io/tlsMode': tlsMode = 'istio' } = place.destination.labels;
    const plain = last === undefined ||
        last.proxy === 'none' ||
        (last.proxy === 'sidecar' && (plainByDefault || tlsMode !== 'istio' || last.mutualTls === 'DISABLE'));
    return {
        mutual: !plain,
        sni: `outbound_.${place.port}_._.${place.host}`,
        unmodelled: (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_9__/* .everyStageOf */ .h)(enforcement).every(({ proxy }) => proxy === 'none')
            ? []
            : other.map(({ key, content }) => `how DestinationRule ${key.namespace}/${key.name} has the gateway connect ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(content)}`),
    };
};


/***/ }),

/***/ 75380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   H6: () => (/* binding */ answeredOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   bB: () => (/* binding */ placeOfServerName),
/* harmony export */   dO: () => (/* binding */ readAccessLogLine),
/* harmony export */   gD: () => (/* binding */ peerOf),
/* harmony export */   vL: () => (/* binding */ isAccessLogLine)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _destination_of_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94015);


/** Whether an object looks like a line of Istio's JSON access log rather than a request in our own form. */
const isAccessLogLine = function (value) { return value['destination'] === undefined &&
    (typeof value['response_code'] === 'number' || typeof value['downstream_remote_address'] === 'string') };
/** A field of a line; `-` is Envoy's word for none. */
const fieldOf = function (line, name) {
    const field = line[name];
    return typeof field === 'string' && field !== '-' ? field : '';
};
/** The caller's identity without `spiffe://`; undefined without mTLS. */
const peerOf = function (line) {
    const peer = fieldOf(line, 'downstream_peer_uri_san').split(',')[0] ?? '';
    return peer.startsWith('spiffe://') ? peer.slice('spiffe://'.length) : undefined;
};
/**
 * Reads a line of Istio's JSON access log (`accessLogEncoding: JSON`, its default fields). The destination comes from
 * the server name that a sidecar sends (`outbound_.8080_._.orders.shop.svc.cluster.local`), else from the authority.
 * The default fields hold no peer identity: `downstream_peer_uri_san` (%DOWNSTREAM_PEER_URI_SAN%) has to be added to
 * the mesh's format, or a line over mTLS stays unreadable rather than being judged without its caller.
 */
const readAccessLogLine = function (value, mesh) {
    const text = (name) => fieldOf(value, name);
    if (text('upstream_cluster').startsWith('outbound|'))
        return {
            kind: 'unreadable',
            why: 'the line is of the client\u2019s own proxy, or of a gateway: the log of the destination\u2019s proxy has the same request with its caller',
        };
    const serverName = text('requested_server_name');
    const authority = text('authority');
    const place = placeOf(serverName) ?? placeOf(authority);
    if (place === undefined)
        return { kind: 'unreadable', why: 'neither requested_server_name nor authority names a Service of the cluster' };
    const target = (0,_destination_of_request_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOfService */ .CY)(mesh, place.namespace, place.service, place.port);
    if (target === 'no such service')
        return { kind: 'unreadable', why: `Service ${place.namespace}/${place.service} is not in the state` };
    if (target === 'unnamed port' || target === 'not its port')
        return {
            kind: 'unreadable',
            why: `Service ${place.namespace}/${place.service} does not say to which port ${place.port} leads`,
        };
    const principal = peerOf(value);
    const mtls = principal !== undefined;
    if (!mtls && serverName.startsWith('outbound_')) {
        return {
            kind: 'unreadable',
            why: 'the line came over mTLS and has no downstream_peer_uri_san: add %DOWNSTREAM_PEER_URI_SAN% to the log format',
        };
    }
    const method = text('method');
    const path = text('path');
    const address = text('downstream_remote_address')
        .replace(/:\d+$/, '')
        .replace(/^\[|\]$/g, '');
    const forwarded = text('x_forwarded_for');
    const request = {
        protocol: method === '' ? 'tcp' : text('protocol').startsWith('HTTP/2') ? 'http2' : 'http',
        destination: target,
        source: {
            ...(address === '' ? {} : { ip: address }),
            ...(principal === undefined ? {} : { principal }),
        },
        mtls,
        ...(serverName === '' ? {} : { sni: serverName }),
        ...(method === ''
            ? {}
            : {
                http: {
                    method,
                    authority,
                    path: path === '' ? '/' : path,
                    headers: forwarded === '' ? [] : [['x-forwarded-for', forwarded]],
                },
            }),
    };
    const answered = answeredOf(value);
    return { kind: 'request', request, ...(answered === undefined ? {} : { answered }) };
};
/**
 * Envoy's words for who refused: `response_code_details` of a request, `connection_termination_details` of a connection.
 * A refusal of the application says nothing of policies: the request was let through to it.
 */
const answeredOf = function (value) {
    const details = [value['response_code_details'], value['connection_termination_details']]
        .filter((text) => typeof text === 'string')
        .join(' ');
    if (details.includes('rbac_access_denied'))
        return 'refused by a policy';
    if (details.includes('jwt_authn_access_denied'))
        return 'refused by a token rule';
    if (details.includes('via_upstream'))
        return 'let through';
    const code = value['response_code'];
    return typeof code === 'number' && code >= 200 && code < 400 ? 'let through' : undefined;
};
/** The Service that a sidecar asks for: outbound_.PORT_.SUBSET_.HOST, the subset mostly empty. */
const placeOfServerName = function (name) {
    const [, port, service = '', namespace = ''] = /^outbound_\.(\d+)_\.[a-z0-9-]*_\.([a-z0-9-]+)\.([a-z0-9-]+)\.svc\./.exec(name) ?? [];
    return port === undefined ? undefined : { port: Number(port), service, namespace };
};
const placeOf = function (name) {
    const sidecar = placeOfServerName(name);
    if (sidecar !== undefined)
        return sidecar;
    const host = /^([a-z0-9-]+)\.([a-z0-9-]+)(?:\.svc(?:\.[a-z0-9.-]+)?)?(?::(\d+))?$/.exec(name);
    if (host === null)
        return undefined;
    return { service: host[1] ?? '', namespace: host[2] ?? '', port: host[3] === undefined ? 80 : Number(host[3]) };
};
const parseLine = function (line) {
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : undefined;
};


/***/ }),

/***/ 77874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ evaluateOnward),
  Qh: () => (/* binding */ gatewayFor),
  DW: () => (/* binding */ gatewaysOf)
});

// EXTERNAL MODULE: ./src/mesh/evaluate/follow-route.ts + 1 modules
var follow_route = __webpack_require__(20689);
// EXTERNAL MODULE: ./src/mesh/traffic/along-gateway.ts + 1 modules
var along_gateway = __webpack_require__(64364);
// EXTERNAL MODULE: ./src/mesh/traffic/follow-along.ts
var follow_along = __webpack_require__(12126);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route-tables.ts + 3 modules
var route_tables = __webpack_require__(4646);
// EXTERNAL MODULE: ./src/access/address.ts
var address = __webpack_require__(18550);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
;// CONCATENATED MODULE: ./src/mesh/unknown-addresses.ts



/** Which address a place behind a gateway has, and which one the gateway calls it from, stands nowhere. */
const fields = {
    destination: 'destination.ip',
    source: 'source.ip',
};
/** More addresses than this are not tried: then what the policies say of them is not known. */
const most = 1000;
/**
 * What a place says of what arrives, where its policies read an address that nobody knows: the same whichever address it is, or
 * `unknown`. One address is tried of each part that the policies' blocks cut the addresses into.
 */
const evaluateArrival = function (arrival, options) {
    const { enforcement, request, evaluation } = arrival;
    const asked = blocksRead(enforcement);
    const read = ['destination', 'source'].filter((one) => asked[one] !== undefined);
    if (read.length === 0)
        return evaluation;
    const requests = read.reduce((all, one) => (all.length > most ? all : all.flatMap((each) => withAddresses(each, one, asked[one] ?? []))), [request]);
    const answers = requests.slice(0, most).map((one) => (0,evaluate/* evaluate */._)(enforcement, one, options));
    const [first, ...rest] = answers;
    if (first === undefined)
        return evaluation;
    const isSame = rest.every(({ allowed, status, kind }) => allowed === first.allowed && status === first.status && kind === first.kind);
    if (isSame && requests.length <= most)
        return first;
    return {
        ...first,
        allowed: false,
        status: 0,
        body: '',
        kind: 'unknown',
        by: {
            text: `which addresses it has behind the gateway is not known, and policies read ${read.map((one) => fields[one]).join(' and ')}`,
        },
    };
};
const withAddresses = function (request, which, addresses) { return addresses.map((ip) => which === 'source'
    ? { ...request, source: { ...request.source, ip } }
    : { ...request, destination: { ...request.destination, ip } }) };
/** Addresses of each part that blocks make; undefined: no policy reads one. */
const blocksRead = function ({ stages }) {
    const rules = stages.flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom].flatMap((policy) => policy.rules ?? []));
    const blocks = { destination: [], source: [] };
    const visit = (value) => {
        if (Array.isArray(value)) {
            for (const one of value)
                visit(one);
            return;
        }
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        blocks.source.push(...textsOf(value['ipBlocks']), ...textsOf(value['notIpBlocks']));
        const given = [...textsOf(value['values']), ...textsOf(value['notValues'])];
        if (value['key'] === fields.destination)
            blocks.destination.push(...given);
        if (value['key'] === fields.source)
            blocks.source.push(...given);
        for (const inner of Object.values(value))
            visit(inner);
    };
    for (const rule of rules)
        visit(rule);
    return { destination: partsOf(blocks.destination), source: partsOf(blocks.source) };
};
const textsOf = function (value) { return [value].flat().filter((one) => typeof one === 'string') };
/** Each part begins where a block does, behind the end of one, or with the first address of its family. */
const partsOf = function (blocks) {
    if (blocks.length === 0)
        return undefined;
    const starts = blocks.flatMap((text) => ((0,address/* readBlock */.Gr)(text) ?? []).flatMap(([low, high]) => [low, high + 1n]));
    return [...new Set(['0.0.0.0', '::', ...starts.filter(isAddress).map(address/* addressText */.GI)])];
};
/** Behind the last address of the first family there is none. */
const isAddress = function (value) { return value < 1n << 32n || (value >= 1n << 128n && value < 1n << 129n) };

;// CONCATENATED MODULE: ./src/mesh/evaluate-onward.ts






// A file of requests asks the same mesh many thousand times.
const known = new WeakMap();
/** Every gateway of a mesh with its routes. */
const gatewaysOf = function (mesh) {
    const found = known.get(mesh);
    if (found !== undefined)
        return found;
    const { numTrustedProxies: trustedProxies, rootNamespace } = mesh.settings;
    const options = { isOld: () => true, trustedProxies, rootNamespace };
    const made = (0,route_tables/* routeTables */.v)(mesh.state, options).map((table) => (0,along_gateway/* alongGateway */.u)(mesh, table));
    known.set(mesh, made);
    return made;
};
/** The port of a gateway that a request is sent to; its only one where it has no other. */
const gatewayFor = function (mesh, name, port) {
    const named = gatewaysOf(mesh).filter(({ table }) => table.gateways.includes(name));
    return (named.find(({ table }) => table.port === port) ?? (named.length === 1 || port === undefined ? named[0] : undefined));
};
const noGateway = function (name) { return ({
    allowed: false,
    status: 0,
    body: '',
    kind: 'refused',
    by: { text: `gateway ${name} does not listen there, or no route names it` },
    rules: [],
    notes: [],
    unknowns: [],
}) };
const stepsOf = function (gateway, request, followed, isThere) { return [
    { at: `gateway ${gateway.name}`, sees: (0,follow_along/* arrivalTitle */.gz)({ request }), evaluation: followed.gateway },
    ...followed.ways.flatMap(({ route, arrivals }) => {
        if (route === 'none')
            return [];
        const there = arrivals.filter(({ key }) => isThere(key));
        return (there.length > 0 ? there : arrivals).map((arrival) => ({
            at: `${arrival.enforcement.destination.title}, by ${(0,follow_route/* routeTitle */.ii)(route)}`,
            sees: (0,follow_along/* arrivalTitle */.gz)(arrival),
            evaluation: arrival.evaluation,
        }));
    }),
] };
/** Whoever asks about one request is told where an address decides that nobody knows. */
const withUnknownAddresses = function (followed, options) { return ({
    ...followed,
    ways: followed.ways.map((way) => ({
        ...way,
        arrivals: way.arrivals.map((arrival) => ({ ...arrival, evaluation: evaluateArrival(arrival, options) })),
    })),
}) };
/** What becomes of a request that is sent to a gateway and is to arrive behind it. */
const evaluateOnward = function (mesh, request, onward, options) {
    const gateway = gatewayFor(mesh, onward.gateway, request.destination.port);
    if (gateway === undefined)
        return { evaluation: noGateway(onward.gateway), steps: [] };
    const followed = withUnknownAddresses((0,follow_route/* followRoute */.Pv)(gateway, request, options), options);
    const places = followed.ways.flatMap(({ route }) => route === 'none' || route.action.kind !== 'sends'
        ? []
        : route.action.targets.flatMap((target) => gateway.placesOf(target)));
    const here = new Set(places.filter(({ place }) => (0,places_behind/* placeName */.fW)(place) === onward.to && place.port === onward.port).map(({ key }) => key));
    const isThere = (key) => here.has(key);
    return {
        evaluation: (0,follow_along/* judgeFollowed */.W8)(gateway, isThere, followed, onward),
        steps: stepsOf(gateway, request, followed, isThere),
    };
};


/***/ }),

/***/ 78904:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F6: () => (/* binding */ domainFormula),
  iT: () => (/* binding */ selections)
});

// UNUSED EXPORTS: matchFormula

// EXTERNAL MODULE: ./src/access/formula.ts
var access_formula = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/access/language.ts
var language = __webpack_require__(23806);
// EXTERNAL MODULE: ./src/mesh/compile/attribute.ts
var attribute = __webpack_require__(30951);
// EXTERNAL MODULE: ./src/mesh/compile/header.ts
var header = __webpack_require__(12290);
;// CONCATENATED MODULE: ./src/mesh/compile/regex-language.ts

/** Alternatives of one place of an expression; more are not unfolded. */
const mostSequences = 200;
class NotPlain extends Error {
}
const classes = {
    d: (0,language/* unitsOf */.$J)('0-9'),
    w: (0,language/* unionOfUnits */.K)((0,language/* unitsOf */.$J)('0-9A-Za-z'), (0,language/* unitsOf */.$J)('_')),
    s: (0,language/* unitsOf */.$J)('\t\n\f\r '),
};
/** `\d` and its like, or a character that would be an operator. */
const escaped = function (character) {
    if (character === undefined)
        throw new NotPlain();
    const named = Object.hasOwn(classes, character.toLowerCase()) ? classes[character.toLowerCase()] : undefined;
    if (named !== undefined)
        return character === character.toLowerCase() ? named : (0,language/* exceptUnits */.lx)(language/* anyUnit */.N5, named);
    if (/[A-Za-z0-9]/.test(character))
        throw new NotPlain();
    return (0,language/* unitsOf */.$J)(character);
};
/** An expression of RE2 without what its sequences cannot say: look-around, back-references, repeated groups, counts. */
const parse = function (text) {
    let at = 0;
    const set = () => {
        const out = [];
        const inverted = text[at] === '^';
        if (inverted)
            at++;
        let first = true;
        while (text[at] !== ']' || first) {
            if (at >= text.length)
                throw new NotPlain();
            first = false;
            const character = text[at++] ?? '';
            if (character === '[')
                throw new NotPlain();
            if (character === '\\') {
                out.push(escaped(text[at++]));
                if (text[at] === '-' && text[at + 1] !== ']')
                    throw new NotPlain();
            }
            else if (text[at] === '-' && text[at + 1] !== undefined && text[at + 1] !== ']') {
                const high = text[at + 1] ?? '';
                if (high === '\\' || high < character)
                    throw new NotPlain();
                out.push([[character.charCodeAt(0), high.charCodeAt(0)]]);
                at += 2;
            }
            else
                out.push([[character.charCodeAt(0), character.charCodeAt(0)]]);
        }
        at++;
        const all = (0,language/* unionOfUnits */.K)(...out);
        return inverted ? (0,language/* exceptUnits */.lx)(language/* anyUnit */.N5, all) : all;
    };
    const atom = () => {
        const character = text[at++];
        switch (character) {
            case '(': {
                if (text[at] === '?') {
                    if (text[at + 1] !== ':')
                        throw new NotPlain();
                    at += 2;
                }
                const inner = alternatives();
                if (text[at++] !== ')')
                    throw new NotPlain();
                return inner;
            }
            case '[':
                return [[(0,language/* once */.Oo)(set())]];
            case '.':
                return [[(0,language/* once */.Oo)(language/* dot */.Om)]];
            case '\\':
                return [[(0,language/* once */.Oo)(escaped(text[at++]))]];
            case undefined:
            case '*':
            case '+':
            case '?':
            case '{':
            case '}':
            case ')':
            case ']':
            case '^':
            case '$':
                throw new NotPlain();
            default:
                return [[(0,language/* once */.Oo)((0,language/* unitsOf */.$J)(character))]];
        }
    };
    const repeated = (of) => {
        const sign = text[at];
        if (sign !== '*' && sign !== '+' && sign !== '?') {
            if (sign === '{')
                throw new NotPlain();
            return of;
        }
        at++;
        if (['*', '+', '?'].includes(text[at] ?? ''))
            throw new NotPlain();
        if (sign === '?')
            return [[], ...of];
        const [only, ...more] = of;
        const [part, ...further] = only ?? [];
        if (part === undefined || more.length + further.length > 0 || part.repeat !== 'once')
            throw new NotPlain();
        const made = sign === '*' ? (0,language/* many */._d)(part.units) : (0,language/* some */.zN)(part.units);
        return [[made]];
    };
    const sequence = () => {
        let out = [[]];
        while (at < text.length && text[at] !== '|' && text[at] !== ')') {
            const next = repeated(atom());
            out = out.flatMap((left) => next.map((right) => [...left, ...right]));
            if (out.length > mostSequences)
                throw new NotPlain();
        }
        return out;
    };
    const alternatives = () => {
        const out = [...sequence()];
        while (text[at] === '|') {
            at++;
            out.push(...sequence());
        }
        if (out.length > mostSequences)
            throw new NotPlain();
        return out;
    };
    const all = alternatives();
    if (at < text.length)
        throw new NotPlain();
    return all;
};
/** Texts that an expression matches as a whole; undefined where it is not one that this algebra decides. */
const regexLanguage = function (text) {
    // A match is of the whole text, so that anchors at its ends say nothing.
    const inner = text.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1');
    try {
        return (0,language/* language */.BH)(text, ...parse(inner));
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/mesh/compile/route-match.ts





const unknown = function ({ unknowns, proxy }, what, identity) { return unknowns.test('ROUTE_NOT_FOLLOWED', `${proxy}: ${what}`, `route ${proxy} ${identity}`) };
const startsWithAnyCase = function (text) { return (0,language/* language */.BH)(`${text}*`, [...(0,language/* literalIgnoringCase */.TR)(text), (0,language/* many */._d)(language/* anyUnit */.N5)]) };
const equalsInAnyCase = function (text) { return (0,language/* language */.BH)(text, (0,language/* literalIgnoringCase */.TR)(text)) };
const pathFormula = function ({ kind, text }, ignoreCase, context) {
    const [is, starts] = ignoreCase ? [equalsInAnyCase, startsWithAnyCase] : [language/* exactly */.pV, language/* startingWith */.JM];
    switch (kind) {
        case 'exact':
            return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, is(text));
        case 'prefix':
            return text === '/' ? access_formula/* always */.Gk : (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, starts(text));
        case 'segments':
            return (0,access_formula.or)((0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, is(text)), (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, starts(`${text}/`)));
        case 'regex': {
            const found = regexLanguage(text);
            return found === undefined
                ? unknown(context, `whether a path fits the expression ${text} is not decided`, `path ${text}`)
                : (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, found);
        }
    }
};
/** The language of a match; undefined where it is not decided. `present` is no language. */
const languageOf = function (match) {
    switch (match.kind) {
        case 'exact':
            return (0,language/* exactly */.pV)(match.text);
        case 'prefix':
            return (0,language/* startingWith */.JM)(match.text);
        case 'regex':
            return regexLanguage(match.text);
    }
};
const textFormula = function (dimension, match, context) {
    if (match.kind === 'present')
        return access_formula/* always */.Gk;
    const found = languageOf(match);
    return found === undefined
        ? unknown(context, `whether the ${dimension} fits the expression ${match.text} is not decided`, `${dimension} ${match.text}`)
        : (0,access_formula/* fits */.lA)(dimension, found);
};
/** A header as one text: what Envoy matches is all of its lines, joined (E header_utility.cc: getAllOfHeaderAsString). */
const headerFormula = function ({ name, match, without }, context) {
    const identity = `header ${name} ${JSON.stringify(match)}`;
    const sign = (formula) => (without ? (0,access_formula/* not */.AU)(formula) : formula);
    if (name === ':method')
        return sign(textFormula(attribute/* attribute */.lt.method, match, context));
    if ((0,header/* isWrittenByProxy */.Z5)(name) || context.tokenHeaders.has(name))
        return sign(unknown(context, `header ${name} is written by the proxy, or carries a token`, identity));
    const single = (0,header/* isJoined */.Kc)(name) || !(0,header/* matchesLines */.Lx)(name, context.settings);
    if (!single && context.policyHeaders.has(name))
        return sign(unknown(context, `header ${name} may be sent in several lines, which policies read one by one`, identity));
    const dimension = single ? attribute/* attribute */.lt.header(name) : attribute/* attribute */.lt.routeHeader(name);
    if (match.kind === 'present')
        return sign((0,access_formula/* present */.Eb)(dimension));
    const found = languageOf(match);
    if (found === undefined)
        return sign(unknown(context, `whether header ${name} fits the expression ${match.text} is not decided`, identity));
    if (!without)
        return (0,access_formula/* fits */.lA)(dimension, found);
    // A missing header counts as an empty one (I route.go: TreatMissingHeaderAsEmpty).
    return (0,access_formula/* not */.AU)((0,access_formula.or)((0,access_formula/* fits */.lA)(dimension, found), (0,language/* accepts */.G3)(found, '') ? (0,access_formula/* not */.AU)((0,access_formula/* present */.Eb)(dimension)) : access_formula/* never */.Zm));
};
/** Requests that a route's match takes, whatever stands before it. */
const matchFormula = function (match, context) { return (0,access_formula/* and */.Uo)(pathFormula(match.path, match.ignoreCase, context), match.method === undefined ? access_formula/* always */.Gk : textFormula(attribute/* attribute */.lt.method, match.method, context), match.authority === undefined ? access_formula/* always */.Gk : textFormula(attribute/* attribute */.lt.authority, match.authority, context), ...match.headers.map((header) => headerFormula(header, context)), ...match.unmodelled.map((text) => unknown(context, `a condition of its routes is not modelled: ${text.split(' ')[0] ?? ''}`, `match ${text}`))) };
/** Every route of a host with the requests that come to it: those that no earlier one takes. */
const selections = function (routes, context) {
    const before = [];
    return routes.map((route) => {
        const match = matchFormula(route.match, context);
        const selected = (0,access_formula/* and */.Uo)(match, ...before.map(access_formula/* not */.AU));
        before.push(match);
        return { route, selected };
    });
};
const noColon = (0,language/* exceptUnits */.lx)(language/* anyUnit */.N5, (0,language/* unitsOf */.$J)(':'));
const noPortEnd = (0,language/* exceptUnits */.lx)(noColon, (0,language/* unitsOf */.$J)(']'));
/** Authorities of one domain, with any port (E header_utility.cc: getPortStart; I gateway.go: IgnorePortInHostMatching). */
const domainLanguages = function (domain) {
    const port = [...(0,language/* literal */.eu)(':'), (0,language/* many */._d)(noPortEnd)];
    if (!domain.startsWith('*'))
        return [(0,language/* exactly */.pV)(domain), (0,language/* language */.BH)(`${domain}:*`, [...(0,language/* literal */.eu)(domain), ...port])];
    const end = (0,language/* literal */.eu)(domain.slice(1));
    return [
        (0,language/* language */.BH)(domain, [(0,language/* some */.zN)(noColon), ...end], 
        // A colon within brackets is no port.
        [(0,language/* many */._d)(language/* anyUnit */.N5), ...(0,language/* literal */.eu)(']'), (0,language/* many */._d)(noColon), ...end], [(0,language/* some */.zN)(language/* anyUnit */.N5), ...end, ...port]),
    ];
};
const isOf = function (domain) { return domain === '*' ? access_formula/* always */.Gk : (0,access_formula.or)(...domainLanguages(domain).map((one) => (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.authority, one))) };
/** Requests of one host of a table: the whole name, else the longest end, else `*` (E config_impl.cc: findVirtualHost). */
const domainFormula = function (domain, hosts) {
    if (!domain.startsWith('*'))
        return isOf(domain);
    const closer = hosts.filter((other) => other.domain !== domain &&
        (domain === '*' || other.domain.endsWith(domain.slice(1))) &&
        (!other.domain.startsWith('*') || other.domain.length > domain.length));
    return (0,access_formula/* and */.Uo)(isOf(domain), ...closer.map((other) => (0,access_formula/* not */.AU)(isOf(other.domain))));
};


/***/ }),

/***/ 82204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ checkTime),
/* harmony export */   SY: () => (/* binding */ sanitizeAudience),
/* harmony export */   Z6: () => (/* binding */ isAudienceAllowed),
/* harmony export */   pI: () => (/* binding */ parseToken),
/* harmony export */   ti: () => (/* binding */ jwtStatusOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);


/** Envoy jwt_authn filter.cc: 403 for the audience alone, 401 for every other failure. */
const jwtStatusOf = function (error) { return (error === 'JwtAudienceNotAllowed' ? 403 : 401) };
const algorithms = new Set([
    'ES256',
    'ES384',
    'ES512',
    'HS256',
    'HS384',
    'HS512',
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'EdDSA',
]);
/** absl::WebSafeBase64Unescape: white space is skipped, padding may be there or not, one character too many is an error. */
const decode = function (text) {
    const found = /^([A-Za-z0-9_-]*)(={0,2})$/.exec(text.replace(/[\t-\r ]/g, ''));
    if (found === null)
        return undefined;
    const [, body = '', padding = ''] = found;
    const rest = body.length % 4;
    if (rest === 1 || (padding !== '' && padding.length !== (4 - rest) % 4))
        return undefined;
    return Buffer.from(body, 'base64url');
};
const parseObject = function (bytes) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const largest = 2 ** 64;
const timeOf = function (payload, name) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(payload, name);
    if (value === undefined)
        return { seconds: 0 };
    if (typeof value !== 'number')
        return 'NotInteger';
    return value < 0 || value >= largest ? 'OutOfRange' : { seconds: Math.trunc(value) };
};
const textOrMissing = function (payload, name) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(payload, name);
    return value === undefined ? '' : typeof value === 'string' ? value : undefined;
};
/** Takes a token apart, step by step in Envoy's order, since the first error is the one that a client reads. */
const parseToken = function (compact) {
    const parts = compact.split('.').filter((part) => part !== '');
    const [headerText, payloadText, signatureText] = parts;
    if (parts.length !== 3 || headerText === undefined || payloadText === undefined || signatureText === undefined)
        return 'JwtBadFormat';
    const headerBytes = decode(headerText);
    if (headerBytes === undefined)
        return 'JwtHeaderParseErrorBadBase64';
    const header = parseObject(headerBytes);
    if (header === undefined)
        return 'JwtHeaderParseErrorBadJson';
    const algorithm = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(header, 'alg');
    if (typeof algorithm !== 'string')
        return 'JwtHeaderBadAlg';
    if (!algorithms.has(algorithm))
        return 'JwtHeaderNotImplementedAlg';
    const keyId = textOrMissing(header, 'kid');
    if (keyId === undefined)
        return 'JwtHeaderBadKid';
    const payloadBytes = decode(payloadText);
    if (payloadBytes === undefined)
        return 'JwtPayloadParseErrorBadBase64';
    const payload = parseObject(payloadBytes);
    if (payload === undefined)
        return 'JwtPayloadParseErrorBadJson';
    const claims = readClaims(payload);
    if (typeof claims === 'string')
        return claims;
    const signature = decode(signatureText);
    if (signature === undefined)
        return 'JwtSignatureParseErrorBadBase64';
    return {
        ...claims,
        algorithm,
        keyId,
        payload,
        payloadText,
        signed: `${headerText}.${payloadText}`,
        signature,
    };
};
/** The registered claims; each has its own error. */
const readClaims = function (payload) {
    const issuer = textOrMissing(payload, 'iss');
    if (issuer === undefined)
        return 'JwtPayloadParseErrorIssNotString';
    if (textOrMissing(payload, 'sub') === undefined)
        return 'JwtPayloadParseErrorSubNotString';
    const issued = timeOf(payload, 'iat');
    if (typeof issued === 'string')
        return `JwtPayloadParseErrorIat${issued}`;
    const notBefore = timeOf(payload, 'nbf');
    if (typeof notBefore === 'string')
        return `JwtPayloadParseErrorNbf${notBefore}`;
    const expires = timeOf(payload, 'exp');
    if (typeof expires === 'string')
        return `JwtPayloadParseErrorExp${expires}`;
    if (textOrMissing(payload, 'jti') === undefined)
        return 'JwtPayloadParseErrorJtiNotString';
    const audience = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(payload, 'aud');
    const audiences = audience === undefined
        ? []
        : typeof audience === 'string'
            ? [audience]
            : Array.isArray(audience)
                ? audience
                : undefined;
    if (audiences === undefined || !audiences.every((one) => typeof one === 'string'))
        return 'JwtPayloadParseErrorAudNotString';
    return { issuer, audiences, expires: expires.seconds, notBefore: notBefore.seconds };
};
const skew = 60;
/** J jwt.cc: verifyTimeConstraint, both bounds strict; `now` in seconds. */
const checkTime = function (token, now, tolerance = skew) {
    if (now + tolerance < token.notBefore)
        return 'JwtNotYetValid';
    if (token.expires !== 0 && now > token.expires + tolerance)
        return 'JwtExpired';
    return undefined;
};
/**
 * Envoy check_audience.cc: one leading `http://` or `https://` is taken off (its case matters), then one trailing slash.
 * What is left of `http://` alone is the empty text.
 */
const sanitizeAudience = function (audience) { return audience.replace(/^https?:\/\//, '').replace(/\/$/, '') };
/**
 * Accepted if none is configured (Istio's own documentation says otherwise), or if one of the token's is one of the
 * configured ones, both without their frills.
 */
const isAudienceAllowed = function (configured, audiences) {
    if (configured.length === 0)
        return true;
    const wanted = new Set(configured.map(sanitizeAudience));
    return audiences.some((audience) => wanted.has(sanitizeAudience(audience)));
};


/***/ }),

/***/ 94015:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ targetOfService),
/* harmony export */   _t: () => (/* binding */ destinationsOfRequest),
/* harmony export */   m0: () => (/* binding */ selectorOfService),
/* harmony export */   sh: () => (/* binding */ destinationsOfService)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);
/* harmony import */ var _resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45008);
/* harmony import */ var _resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92596);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37689);





/** Workloads that a Service sends requests to; of those the ones with the given labels, where there are any. */
const workloadsBehind = function (mesh, namespace, service, labels) {
    const { services, workloads } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(services.get(`${namespace}/${service}`)?.content, 'spec', 'selector');
    if (Object.keys(selector).length === 0)
        return [];
    const behind = (workloads.get(namespace) ?? []).filter((workload) => (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(selector, workload.labels));
    const named = behind.filter((workload) => (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(labels, workload.labels));
    if (named.length > 0)
        return named;
    // Labels of a workload that has others in this state: its Service still leads to it.
    return (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(selector, labels) ? behind : [];
};
/**
 * The destinations that a request may reach: one, or several where it names a Service whose workloads have different
 * labels. None need be in the state: a port that no Service declares is detected, as Istio does it.
 */
const destinationsOfRequest = function (mesh, request) {
    const { namespace, labels, port, service, workload } = request.destination;
    const { addressed: waypoints, workloads } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const at = (found, known_) => ({
        namespace,
        labels: found,
        port,
        protocol: 'AUTO',
        title: service === undefined ? 'workload' : `service ${service}`,
        known: known_,
    });
    const addressed = (workloads.get(namespace) ?? []).find(({ title }) => title === workload);
    if (addressed !== undefined)
        return [at(addressed.labels, true)];
    if (service !== undefined && (request.proxy === undefined || request.proxy === 'waypoint')) {
        const through = (waypoints.get(`${namespace}/${service}`) ?? []).filter((one) => one.port === port);
        const same = through.filter((one) => (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)('', one.labels) === (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)('', labels));
        const [first, ...rest] = same.length > 0 ? same : through;
        if (first !== undefined)
            return [first, ...rest];
        // A port that is none of the Service's is the pods' own: no waypoint of Services is on the way to it.
        if (request.proxy === 'waypoint')
            return [{ ...at(labels, false), service }];
    }
    const key = (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)('', labels);
    // A Service's own selector names all that it leads to, and not the one workload that has no other label.
    const isAll = service !== undefined && (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)('', selectorOfService(mesh, namespace, service) ?? {}) === key;
    if (!isAll && (workloads.get(namespace) ?? []).some((one) => (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)('', one.labels) === key))
        return [at(labels, true)];
    if (service !== undefined) {
        const [first, ...rest] = workloadsBehind(mesh, namespace, service, labels);
        if (first !== undefined)
            return [at(first.labels, true), ...rest.map((one) => at(one.labels, true))];
    }
    return [at(labels, false)];
};
/**
 * Where requests to a port of a Service arrive: every workload behind it, at its own port, or its waypoint. `at` is the
 * port of the Service, `labels` its selector, which stands for workloads that nobody knows.
 */
const destinationsOfService = function (mesh, namespace, name, at) {
    const { services, addressed } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const through = addressed.get(`${namespace}/${name}`)?.filter(({ port }) => port === at) ?? [];
    if (through.length > 0)
        return through;
    const service = services.get(`${namespace}/${name}`);
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service?.content, 'spec', 'ports').find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === at);
    if (service === undefined || entry === undefined)
        return [];
    const placed = (labels, port, known) => ({
        namespace,
        labels,
        port: port ?? 0,
        protocol: 'AUTO',
        title: `service ${name}`,
        known,
    });
    const behind = workloadsBehind(mesh, namespace, name, {});
    const ports = behind.flatMap(({ labels, podSpec, alike }) => [podSpec, ...alike.map((one) => one.podSpec)].map((spec) => ({ labels, port: (0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, spec) })));
    // Pods without a port of that name are no endpoints, where others have one.
    const named = ports.filter(({ port }) => port !== undefined);
    const found = named.length > 0 ? named : ports;
    if (found.length === 0)
        return [placed((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector'), (0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, undefined), false)];
    const each = found.map(({ labels, port }) => placed(labels, port, true));
    return [...new Map([...each].reverse().map((one) => [(0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)(namespace, one.labels), one])).values()].reverse();
};
/** Labels that a Service selects; undefined where the state does not have it. */
const selectorOfService = function (mesh, namespace, name) {
    const service = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).services.get(`${namespace}/${name}`);
    return service === undefined ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
};
const targetOfService = function (mesh, namespace, name, port) {
    const { services, addressed } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const service = services.get(`${namespace}/${name}`);
    if (service === undefined)
        return 'no such service';
    const target = { namespace, service: name, labels: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector') };
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports').find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === port);
    if (entry === undefined)
        return 'not its port';
    if (addressed.has(`${namespace}/${name}`))
        return { ...target, port };
    const behind = workloadsBehind(mesh, namespace, name, {});
    const found = [(0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, undefined), ...behind.map(({ podSpec }) => (0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, podSpec))].find((one) => one !== undefined);
    return found === undefined ? 'unnamed port' : { ...target, port: found };
};


/***/ }),

/***/ 95102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isNamedAccount),
/* harmony export */   AK: () => (/* binding */ saysAccountApart),
/* harmony export */   JE: () => (/* binding */ saysNamedAccount),
/* harmony export */   YV: () => (/* binding */ namesToken),
/* harmony export */   xV: () => (/* binding */ textSaysOtherAccount)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _names_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15455);





const found = new WeakMap();
const namingIn = function (state) {
    let naming = found.get(state);
    if (naming === undefined) {
        naming = {
            values: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap((policy) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u0)(policy).map((value) => ({ value, namespace: policy.key.namespace }))),
            bindings: _binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'rbac.authorization.k8s.io', kind)),
        };
        found.set(state, naming);
    }
    return naming;
};
/** Whether a rule or a binding names an account of this name, in a namespace that the value itself says or in this one. */
const isNamedAccount = function (states, { namespace, name }) { return states.map(namingIn).some(({ values, bindings }) => bindings.some((binding) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(binding, { namespace, name })) ||
    values.some(({ value, namespace: place }) => 
    // An object may lead to pods in another namespace than its own.
    [namespace, /\/ns\/([^/]+)\/sa\//.exec(value)?.[1] ?? '', value.split('/')[0] ?? ''].some((space) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .namesAccount */ .IQ)(value, place, { namespace: space, name })))) };
/** Whether any rule or binding names an account alone: a text that another program fills in may name it. */
const namesAny = function (states) { return states
    .map(namingIn)
    .some(({ values, bindings }) => values.some(({ value }) => !/^\*$|\/ns\/[^/]+(?:\/sa)?\/\*$/.test(value)) ||
    bindings.some(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'subjects').some((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'kind') === 'ServiceAccount'))) };
/** What a program fills in later: Argo Workflows, Tekton, Helm, envsubst. */
const isFilledIn = function (text) { return /\{\{|\$\(|\$\{/.test(text) };
/** The name in `name`, `namespace/name`, `system:serviceaccount:namespace:name`, or an identity. */
const nameIn = function (text) { return text.split(/[/:]/).at(-1) ?? '' };
/** Whether a value that says an account says one that a rule or a binding names. */
const saysNamedAccount = function (states, value, namespace) {
    if (Array.isArray(value))
        return value.some((one) => saysNamedAccount(states, one, namespace));
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return saysNamedAccount(states, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name'), namespace);
    if (typeof value !== 'string' || value === '')
        return false;
    return isFilledIn(value) ? namesAny(states) : isNamedAccount(states, { namespace, name: nameIn(value) });
};
/** Whether a rule or a binding may tell the account that a value says from one of its name in another of these namespaces. */
const saysAccountApart = function (states, value, namespace, formerly) {
    const text = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name') : value;
    if (formerly.length === 0 || typeof text !== 'string')
        return false;
    const pairs = formerly.map((space) => [space, namespace].map((one) => ({ namespace: one, name: nameIn(text) })));
    return states.some((state) => pairs.some(([from, to]) => {
        if (from === undefined || to === undefined)
            return false;
        return ((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').some((one) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .policyTellsApart */ .P7)(one, from, to)) || namingIn(state).bindings.some((one) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(one, from, to)));
    }));
};
/** `serviceAccount: a`, `"serviceAccountName":"a"`, `driver.serviceAccount=a`, `--service-account a`, and identities. */
const inText = /(?:service[-_.]?account(?:[-_.]?name)?["'\\]*(?:\s*[:=]\s*|\s+)["'\\]*|spiffe:\/\/[^\s"'/]+\/ns\/[^\s"'/]+\/sa\/)([^\s"'\\,;&}\]]+)/gi;
const accountsIn = function (text) { return new Set(typeof text === 'string' ? [...text.matchAll(inText)].map(([, name = '']) => name) : []) };
/** Whether a text that holds more than an account says one that a rule or a binding names, and did not, or says it no more. */
const textSaysOtherAccount = function (states, [before, after], namespace) {
    const [old, now] = [accountsIn(before), accountsIn(after)];
    return [...old, ...now].some((name) => old.has(name) !== now.has(name) && saysNamedAccount(states, name, namespace));
};
/** As the older token Secrets were named, of which no file need say that they are. */
const tokenOf = /^(.+)-token(?:-[a-z0-9]{5})?$/;
/** Whether a name is that of a Secret which holds the token of an account that a rule or a binding names. */
const namesToken = function (states, secret, namespace) {
    if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(secret))
        return false;
    const objects = states.flatMap((state) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Secret').filter(({ key }) => key.name === secret && ['', key.namespace].includes(namespace)));
    const accounts = objects.length === 0
        ? [tokenOf.exec(secret)?.[1] ?? '']
        : objects.flatMap(({ content, annotations }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'type') === 'kubernetes.io/service-account-token'
            ? (annotations['kubernetes.io/service-account.name'] ?? '')
            : []);
    return accounts.some((name) => name !== '' && isNamedAccount(states, { namespace, name }));
};


/***/ }),

/***/ 96022:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rewritesOf)
/* harmony export */ });
/* harmony import */ var _gateway_api_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19587);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);


/** VirtualService `http[].rewrite`, HTTPRoute and GRPCRoute filters `URLRewrite`, of a rule or of one of its backends. */
const rewritesOf = function (object) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    const { group, kind, namespace } = object.key;
    if (group === 'networking.istio.io' && kind === 'VirtualService')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'http').flatMap(([route, index]) => ofVirtualService(route, index, namespace));
    if (group === 'gateway.networking.k8s.io' && kind === 'HTTPRoute')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'rules').flatMap(([rule, index]) => ofRule(rule, index, namespace));
    return [];
};
const ofVirtualService = function (route, index, namespace) {
    const rewrite = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(route, 'rewrite');
    const pointer = `/spec/http/${index}/rewrite`;
    const towards = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(route, 'route').map((one) => ({ host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'destination', 'host'), namespace }));
    const regex = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(rewrite, 'uriRegexRewrite');
    const path = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rewrite, 'uri') || ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(regex, 'match') === undefined ? '' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(regex, 'rewrite'));
    const given = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(rewrite, 'uri') !== undefined || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(regex, 'match') !== undefined;
    const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rewrite, 'authority');
    return [
        ...(given ? [{ pointer, field: 'path', to: path, towards }] : []),
        ...(host === '' ? [] : [{ pointer, field: 'host', to: host, towards }]),
    ];
};
const ofRule = function (rule, index, namespace) {
    const backends = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(rule, 'backendRefs').filter(([one]) => (0,_gateway_api_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .backendKind */ .zH)(one) === 'service');
    const towardsOf = (one) => ({
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name'),
        namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'namespace') || namespace,
    });
    const base = `/spec/rules/${index}`;
    return [
        ...ofFilters(rule, base, backends.map(([one]) => towardsOf(one))),
        ...backends.flatMap(([one, at]) => ofFilters(one, `${base}/backendRefs/${at}`, [towardsOf(one)])),
    ];
};
const ofFilters = function (owner, base, towards) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(owner, 'filters').flatMap(([filter, index]) => {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'type') !== 'URLRewrite')
        return [];
    const pointer = `${base}/filters/${index}`;
    const path = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(filter, 'urlRewrite', 'path');
    const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(filter, 'urlRewrite', 'hostname');
    const to = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'replaceFullPath') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(path, 'replacePrefixMatch');
    return [
        ...(Object.keys(path).length === 0 ? [] : [{ pointer, field: 'path', to, towards }]),
        ...(host === '' ? [] : [{ pointer, field: 'host', to: host, towards }]),
    ];
}) };


/***/ })

};
