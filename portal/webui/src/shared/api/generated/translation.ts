// Generated from translation-service/openapi.yaml by "npm run generate". Do not edit.
export interface paths {
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
    "/cases/{caseId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was translated of a case, and what was not */
        get: operations["summariseCase"];
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
    "/engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every language that matters, how it is translated or what is missing */
        get: operations["listEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractions/{extractionId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was translated of an extraction, and what was not */
        get: operations["summariseExtraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractions/{extractionId}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All translations of an extraction as newline-delimited JSON, for other services */
        get: operations["streamTranslations"];
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
    "/items/{itemId}/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the English of one item came about */
        get: operations["getPassport"];
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
    "/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put up to 200 lines into English; nothing is stored */
        post: operations["translateLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translate-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many extractions other engines than today's translated */
        get: operations["getTranslatingAgain"];
        put?: never;
        /** Have everything translated again that other engines than today's translated */
        post: operations["translateAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translate/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the text column of a CSV file put into English, at most 50 MB */
        post: operations["sendFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translate/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file is translated */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /** Delete a file and its result */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translate/files/{fileId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same rows with the columns language, tier, state and english */
        get: operations["getFileResult"];
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
        Accepted: {
            fileId: components["schemas"]["FileId"];
            jobId: components["schemas"]["JobId"];
        };
        AnyObject: Record<string, never>;
        BatchTranslated: {
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            extractionId: components["schemas"]["ExtractionId"];
            /** Format: int64 */
            firstSeq: number;
            /** Format: int64 */
            lastSeq: number;
        };
        /** Format: uuid */
        CaseId: string;
        Check: {
            detail: string;
            name: string;
            passed: boolean;
        };
        CloudEvent: {
            data: components["schemas"]["AnyObject"];
            datacontenttype: string;
            id: string;
            source: string;
            specversion: string;
            subject: string;
            time: components["schemas"]["Instant"];
            type: string;
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
        EarlierRendition: {
            engine?: string | null;
            engineVersion?: string | null;
            english?: string | null;
            reason?: string | null;
            route?: string | null;
            tier: components["schemas"]["Tier"];
            translatedAt: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        EngineView: {
            howToInstall?: string | null;
            installed: boolean;
            language: string;
            languageName: string;
            missing?: components["schemas"]["Missing"] | null;
            name?: string | null;
            route?: string | null;
            tier: components["schemas"]["Tier"];
            version?: string | null;
        };
        /** Format: uuid */
        ExhibitId: string;
        /** Format: uuid */
        ExtractionId: string;
        ExtractionTranslated: {
            byLanguage: {
                [key: string]: number;
            };
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            extractionId: components["schemas"]["ExtractionId"];
            /** Format: int64 */
            notTranslated: number;
            /** Format: int64 */
            segments: number;
            /** Format: int64 */
            translated: number;
        };
        /** Format: uuid */
        FileId: string;
        FileStatus: {
            /** Format: int64 */
            done: number;
            fileId: components["schemas"]["FileId"];
            jobId: components["schemas"]["JobId"];
            problem?: components["schemas"]["AnyObject"] | null;
            /** Format: int64 */
            rows: number;
            state: string;
        };
        /** @enum {string} */
        IdentifiedBy: "script" | "lexicon" | "lingua" | "opennlp-agreement" | "conversation" | "undetermined";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** Format: uuid */
        ItemId: string;
        ItemTranslation: {
            /** Format: double */
            confidence: number;
            english?: string | null;
            itemId: components["schemas"]["ItemId"];
            language: string;
            reason?: string | null;
            /** Format: int64 */
            seq: number;
            state: string;
            tier: components["schemas"]["Tier"];
        };
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
            problem?: components["schemas"]["AnyObject"] | null;
            /** Format: double */
            ratePerSecond?: number | null;
            /** Format: int64 */
            rejected: number;
            startedAt?: components["schemas"]["Instant"] | null;
            state: string;
            /** Format: int64 */
            total?: number | null;
        };
        LanguageCount: {
            /** Format: int64 */
            gist: number;
            /** Format: int64 */
            keywords: number;
            language: string;
            languageName: string;
            /** Format: int64 */
            messages: number;
            /** Format: int64 */
            none: number;
            /** Format: int64 */
            original: number;
        };
        Line: {
            language?: string | null;
            text: string;
        };
        Lines: {
            items: components["schemas"]["LineTranslation"][];
        };
        LineTranslation: {
            /** Format: double */
            confidence: number;
            engine?: string | null;
            english?: string | null;
            language: string;
            languageName: string;
            /** Format: int32 */
            line: number;
            reason?: string | null;
            reasonInShort?: string | null;
            reasonKind?: components["schemas"]["ReasonKind"] | null;
            route?: string | null;
            state: string;
            tier: components["schemas"]["Tier"];
        };
        Missing: {
            command: string;
            kind: string;
            parts: string[];
        };
        NotTranslated: {
            language: string;
            languageName: string;
            /** Format: int64 */
            messages: number;
            reason: string;
            reasonKind: components["schemas"]["ReasonKind"];
        };
        PageConsultation: {
            items: components["schemas"]["Consultation"][];
            next?: string | null;
        };
        PageRefusal: {
            items: components["schemas"]["Refusal"][];
            next?: string | null;
        };
        Passport: {
            caseId: components["schemas"]["CaseId"];
            checks: components["schemas"]["Check"][];
            /** Format: double */
            confidence: number;
            earlier: components["schemas"]["EarlierRendition"][];
            engine?: string | null;
            engineVersion?: string | null;
            english?: string | null;
            fromMemory: boolean;
            identifiedBy: components["schemas"]["IdentifiedBy"];
            itemId: components["schemas"]["ItemId"];
            language: string;
            languageName: string;
            reason?: string | null;
            reasonKind?: components["schemas"]["ReasonKind"] | null;
            route?: string | null;
            state: string;
            tier: components["schemas"]["Tier"];
            translatedAt: components["schemas"]["Instant"];
            /** Format: double */
            unknownWordRatio?: number | null;
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
        /** @enum {string} */
        ReasonKind: "no-engine" | "engine-not-installed" | "language-undetermined" | "language-uncertain" | "too-few-words-known" | "nothing-to-translate" | "engine-failed";
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
        Standing: {
            engines: string;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            older: number;
            /** Format: int64 */
            translated: number;
        };
        /** @enum {string} */
        Tier: "none" | "keywords" | "gist" | "original";
        TranslateRequest: {
            lines: components["schemas"]["Line"][];
        };
        TranslationSummary: {
            byLanguage: components["schemas"]["LanguageCount"][];
            notTranslated: components["schemas"]["NotTranslated"][];
            /** Format: int64 */
            segments: number;
        };
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
    summariseCase: {
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
                    "application/json": components["schemas"]["TranslationSummary"];
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
    listEngines: {
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
                    "application/json": components["schemas"]["EngineView"][];
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
    summariseExtraction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extractionId: components["schemas"]["ExtractionId"];
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
                    "application/json": components["schemas"]["TranslationSummary"];
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
    streamTranslations: {
        parameters: {
            query?: {
                /** @description The last seq already known */
                after?: number;
            };
            header?: never;
            path: {
                extractionId: components["schemas"]["ExtractionId"];
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
                    "application/x-ndjson": components["schemas"]["ItemTranslation"];
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
    getPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: components["schemas"]["ItemId"];
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
                    "application/json": components["schemas"]["Passport"];
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
    translateLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lines"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getTranslatingAgain: {
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
    translateAgain: {
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
    sendFile: {
        parameters: {
            query?: {
                /** @description Header of the column to translate; found by itself if usual */
                column?: string;
            };
            header: {
                /** @description A value of your own: sent again with it, a request has no second effect */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["FileId"];
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
                    "application/json": components["schemas"]["FileStatus"];
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
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getFileResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table with the translations in columns of their own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
