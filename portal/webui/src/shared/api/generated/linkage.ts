// Generated from linkage-service/openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/cases/{caseId}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this case has in common with others, strongest first */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Identifiers that occur in the case, most mentioned first */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/entities/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One identifier, as the caller's cases know it */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/entities/{entityId}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the case mentions the identifier, texts first */
        get: operations["listCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/entities/{entityId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the identifier is linked to within the case, and the items that show it */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work for a case that waits, is being done or has failed */
        get: operations["listUnfinishedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at what, newest first */
        get: operations["listConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts published by this service, oldest first */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identifier-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of identifier and what people call it, in the order to list them in */
        get: operations["listIdentifierKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State and progress of one piece of long work */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have work that failed begun again, from the place it had reached */
        post: operations["beginJobAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress as server-sent events until the end */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many extractions an older edition of the linker read */
        get: operations["getLinkingAgain"];
        put?: never;
        /** Have everything linked again that an older edition of the linker read */
        post: operations["linkAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was refused what, newest first */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: uuid */
        CaseId: string;
        Citation: {
            at?: components["schemas"]["Instant"] | null;
            caseId: components["schemas"]["CaseId"];
            conversationId?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            end?: number | null;
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            itemId: components["schemas"]["ItemId"];
            path: string;
            /** Format: int32 */
            position: number;
            quote?: string | null;
            /** Format: int64 */
            row: number;
            source: components["schemas"]["MentionSource"];
            /** Format: int32 */
            start?: number | null;
            value: string;
        };
        CloudEvent: {
            data: components["schemas"]["JsonNode"];
            datacontenttype: string;
            id: string;
            source: string;
            specversion: string;
            subject: string;
            time: components["schemas"]["Instant"];
            type: string;
        };
        Commonness: {
            level: components["schemas"]["Level"];
            why: string;
        };
        Connection: {
            caseId: components["schemas"]["CaseId"];
            entity: components["schemas"]["Entity"];
            foundAt: components["schemas"]["Instant"];
            hereCitations: components["schemas"]["Citation"][];
            /** Format: int64 */
            hereCount: number;
            id: components["schemas"]["ConnectionId"];
            otherCase?: components["schemas"]["OtherCase"] | null;
            pointer?: components["schemas"]["Pointer"] | null;
            sharedContacts?: components["schemas"]["SharedContacts"] | null;
            strength: components["schemas"]["Strength"];
            thereCitations: components["schemas"]["Citation"][];
            /** Format: int64 */
            thereCount?: number | null;
            whatWouldSettleIt: string;
            why: string;
            whyMightBeWrong: string;
        };
        ConnectionFound: {
            caseId: components["schemas"]["UUID"];
            connectionId: components["schemas"]["UUID"];
            entityKind: string;
            entityLabel: string;
            memberStrength?: components["schemas"]["Strength"] | null;
            otherCaseId: components["schemas"]["UUID"];
            otherForce?: string | null;
            sameForce: boolean;
            strength: components["schemas"]["Strength"];
            summary: string;
        };
        /** Format: uuid */
        ConnectionId: string;
        ConnectionWithdrawn: {
            caseId: components["schemas"]["UUID"];
            connectionId: components["schemas"]["UUID"];
            otherCaseId: components["schemas"]["UUID"];
        };
        Consultation: {
            action: string;
            at: components["schemas"]["Instant"];
            caseId?: components["schemas"]["UUID"] | null;
            caseReference?: string | null;
            force: string;
            /** Format: int64 */
            id: number;
            officer: string;
            reason?: string | null;
            reference: string;
            subject: string;
            subjectKind: string;
            subjectName?: string | null;
        };
        Entity: {
            /** Format: int64 */
            caseCount: number;
            commonness: components["schemas"]["Commonness"];
            id: components["schemas"]["UUID"];
            kind: string;
            label: string;
            /** Format: int64 */
            mentionCount: number;
            names: components["schemas"]["EntityName"][];
            normalised: string;
        };
        EntityHere: {
            /** Format: int64 */
            caseCount: number;
            commonness: components["schemas"]["Commonness"];
            id: components["schemas"]["UUID"];
            kind: string;
            label: string;
            /** Format: int64 */
            mentionCount: number;
            /** Format: int64 */
            mentionsHere: number;
            names: components["schemas"]["EntityName"][];
            normalised: string;
        };
        /** Format: uuid */
        EntityId: string;
        EntityName: {
            /** Format: int64 */
            count: number;
            name: string;
        };
        EntityRef: {
            id: components["schemas"]["UUID"];
            kind: string;
            label: string;
        };
        /** Format: uuid */
        ExhibitId: string;
        /** Format: uuid */
        ExtractionId: string;
        ExtractionLinked: {
            byKind: {
                [key: string]: number;
            };
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            extractionId: components["schemas"]["ExtractionId"];
            /** Format: int64 */
            mentions: number;
        };
        /** @enum {string} */
        IdentifierKind: "phone" | "email" | "handle" | "account" | "vehicle" | "postcode" | "url" | "bank-account" | "iban" | "imei";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** Format: uuid */
        ItemId: string;
        /** Format: uuid */
        JobId: string;
        JobView: {
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            estimatedFinish?: components["schemas"]["Instant"] | null;
            extractionId?: components["schemas"]["ExtractionId"] | null;
            finishedAt?: components["schemas"]["Instant"] | null;
            id: components["schemas"]["JobId"];
            kind: string;
            problem?: components["schemas"]["JsonNode"] | null;
            /** Format: double */
            ratePerSecond?: number | null;
            /** Format: int64 */
            rejected: number;
            startedAt?: components["schemas"]["Instant"] | null;
            state: string;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description Any JSON value */
        JsonNode: unknown;
        KindView: {
            kind: components["schemas"]["IdentifierKind"];
            one: string;
            personal: boolean;
            several: string;
        };
        /** @enum {string} */
        Level: "rare" | "usual" | "common";
        Link: {
            /** Format: int64 */
            count: number;
            first?: components["schemas"]["Instant"] | null;
            from: components["schemas"]["EntityRef"];
            /** Format: int64 */
            inward: number;
            items: string[];
            kind: components["schemas"]["LinkKind"];
            last?: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            outward: number;
            to: components["schemas"]["EntityRef"];
        };
        /** @enum {string} */
        LinkKind: "communicated" | "shared-identifier" | "contact-of" | "mentioned-by";
        /** @enum {string} */
        MentionSource: "text" | "contact" | "translation" | "party";
        OtherCase: {
            caseId: components["schemas"]["CaseId"];
            force: string;
            reference: string;
            status: string;
            title: string;
        };
        PageCitation: {
            items: components["schemas"]["Citation"][];
            next?: string | null;
        };
        PageConnection: {
            items: components["schemas"]["Connection"][];
            next?: string | null;
        };
        PageConsultation: {
            items: components["schemas"]["Consultation"][];
            next?: string | null;
        };
        PageEntityHere: {
            items: components["schemas"]["EntityHere"][];
            next?: string | null;
        };
        PageLink: {
            items: components["schemas"]["Link"][];
            next?: string | null;
        };
        PageRefusal: {
            items: components["schemas"]["Refusal"][];
            next?: string | null;
        };
        Pointer: {
            contact: string;
            force: string;
            forceName: string;
        };
        /** @description RFC 9457; the catalogue is docs/problems.md */
        Problem: {
            detail?: string;
            instance?: string;
            /** @description Names this answer in the service's log */
            reference?: string;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        Refusal: {
            at: components["schemas"]["Instant"];
            force: string;
            /** Format: int64 */
            id: number;
            operation: string;
            reason: string;
            reference: string;
            subject: string;
            /** Format: int64 */
            times: number;
            until: components["schemas"]["Instant"];
            who: string;
        };
        SharedContacts: {
            /** Format: int32 */
            count?: number | null;
            examples: components["schemas"]["EntityRef"][];
            hereExhibit: string;
            hereExhibitId: components["schemas"]["UUID"];
            thereExhibit?: string | null;
            thereExhibitId?: components["schemas"]["UUID"] | null;
        };
        Standing: {
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            linked: number;
            /** Format: int32 */
            linker: number;
            /** Format: int64 */
            older: number;
        };
        /** @enum {string} */
        Strength: "weak" | "moderate" | "strong";
        Unfinished: {
            items: components["schemas"]["JobView"][];
            more: boolean;
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listConnections: {
        parameters: {
            query?: {
                after?: string;
                kind?: string;
                limit?: number;
                strength?: components["schemas"]["Strength"];
            };
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConnection"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntities: {
        parameters: {
            query?: {
                after?: string;
                kind?: components["schemas"]["IdentifierKind"];
                limit?: number;
                q?: string;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntityHere"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
                entityId: components["schemas"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityHere"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCitations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
                entityId: components["schemas"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCitation"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
                entityId: components["schemas"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLink"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnfinishedJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unfinished"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query?: {
                action?: string;
                after?: string;
                case?: components["schemas"]["CaseId"];
                from?: string;
                limit?: number;
                officer?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsultation"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFeed: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentifierKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginJobAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLinkingAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                limit?: number;
                operation?: string;
                to?: string;
                who?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRefusal"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
