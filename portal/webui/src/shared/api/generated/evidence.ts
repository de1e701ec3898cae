// Generated from evidence-service/openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/cases/{caseId}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exhibits of a case */
        get: operations["listExhibits"];
        put?: never;
        /** Register an exhibit of a case */
        post: operations["registerExhibit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of a case, a page at a time or all as newline-delimited JSON */
        get: operations["listCaseItems"];
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
    "/cases/{caseId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items with all these words in the original or in the translation, latest first */
        get: operations["searchCase"];
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
    "/conversations/{conversationId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Part of a conversation in its order, whole or filtered */
        get: operations["readConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/items/next-unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first position from here on that the caller has not read */
        get: operations["nextUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the caller has read part of a conversation */
        post: operations["markConversationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exhibit with its originals */
        get: operations["getExhibit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversations of an exhibit */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of custody of an exhibit, and whether it is whole */
        get: operations["getCustody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}/custody/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the chain, and measure details, items and stored originals by it */
        post: operations["verifyCustody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readings of an exhibit's originals, with their receipts */
        get: operations["listExtractions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{exhibitId}/originals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file in for an exhibit */
        post: operations["uploadOriginal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractions/{extractionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reading with its coverage receipt */
        get: operations["getExtraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractions/{extractionId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items in the order of the source, a page at a time or newline-delimited */
        get: operations["listExtractionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractions/{extractionId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that could not be read, in the order of the source */
        get: operations["listRejections"];
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
    "/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item, such as a message */
        get: operations["getItem"];
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
    "/originals/{originalId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an original as received */
        get: operations["downloadOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/originals/{originalId}/extractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read an original again; its items replace those that read the same before */
        post: operations["readOriginalAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The readers there are */
        get: operations["listReaders"];
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
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the store of originals has been proven to be write-once */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exhibits whose last verification failed or is overdue, failed ones first */
        get: operations["listUnverified"];
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
        Account: {
            app?: string | null;
            identifiers: components["schemas"]["Identifier"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "account";
            name?: string | null;
        };
        Attachment: {
            contentType?: string | null;
            kind: components["schemas"]["MediaKind"];
            name?: string | null;
            path?: string | null;
            sha256?: string | null;
            /** Format: int64 */
            size?: number | null;
        };
        Body: components["schemas"]["Message"] | components["schemas"]["Call"] | components["schemas"]["Contact"] | components["schemas"]["Location"] | components["schemas"]["Account"] | components["schemas"]["Email"] | components["schemas"]["DocumentPage"];
        Call: {
            /** Format: int64 */
            durationSeconds?: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "call";
            outcome: components["schemas"]["CallOutcome"];
        };
        /** @enum {string} */
        CallOutcome: "answered" | "not-answered" | "missed" | "rejected" | "blocked" | "voicemail" | "unknown";
        /** Format: uuid */
        CaseId: string;
        Chain: {
            events: components["schemas"]["CustodyEvent"][];
            verification: components["schemas"]["ChainVerification"];
        };
        ChainVerification: {
            /** Format: int64 */
            brokenAt?: number | null;
            /** Format: int64 */
            checkedEvents: number;
            intact: boolean;
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
        Contact: {
            identifiers: components["schemas"]["Identifier"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "contact";
            name?: string | null;
            organisation?: string | null;
        };
        Conversation: {
            first?: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            itemCount: number;
            kind: string;
            languages: {
                [key: string]: number;
            };
            last?: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            memberCount: number;
            members: components["schemas"]["Member"][];
            participants: components["schemas"]["Party"][];
            tiers: {
                [key: string]: number;
            };
            title?: string | null;
            /** Format: int64 */
            unread: number;
        };
        ConversationList: {
            items: components["schemas"]["Conversation"][];
        };
        CustodyEvent: {
            action: string;
            actor: string;
            at: components["schemas"]["Instant"];
            detail: components["schemas"]["JsonNode"];
            exhibitId: components["schemas"]["ExhibitId"];
            hash: string;
            previousHash: string;
            /** Format: int64 */
            sequence: number;
        };
        CustodyVerdict: {
            answer: string;
            details: components["schemas"]["VerifiedDetails"];
            events: components["schemas"]["ChainVerification"];
            extractions: components["schemas"]["VerifiedExtraction"][];
            intact: boolean;
            originals: components["schemas"]["Verified"][];
        };
        /** @enum {string} */
        DeviceKind: "phone" | "tablet" | "computer" | "sim" | "provider-return" | "other";
        DocumentPage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "document-page";
            /** Format: int32 */
            number: number;
            title?: string | null;
        };
        Email: {
            bcc: components["schemas"]["Party"][];
            cc: components["schemas"]["Party"][];
            headers: components["schemas"]["Header"][];
            inReplyTo?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "email";
            messageId?: string | null;
            references: string[];
            subject?: string | null;
        };
        Exhibit: {
            caseId: components["schemas"]["CaseId"];
            description: string;
            deviceKind: components["schemas"]["DeviceKind"];
            id: components["schemas"]["ExhibitId"];
            /** Format: int64 */
            itemCount: number;
            originals: components["schemas"]["Original"][];
            receivedAt: components["schemas"]["Instant"];
            reference: string;
            registeredAt: components["schemas"]["Instant"];
            registeredBy: string;
            seizedAt?: components["schemas"]["Instant"] | null;
            seizedBy: string;
            seizedWhere: string;
            /** Format: int64 */
            unread: number;
            verification?: components["schemas"]["LastVerification"] | null;
        };
        /** Format: uuid */
        ExhibitId: string;
        ExhibitList: {
            items: components["schemas"]["Exhibit"][];
        };
        ExhibitRegistered: {
            by: string;
            caseId: components["schemas"]["CaseId"];
            description: string;
            deviceKind: components["schemas"]["DeviceKind"];
            exhibitId: components["schemas"]["ExhibitId"];
            reference: string;
        };
        ExhibitVerified: {
            answer: string;
            at: components["schemas"]["Instant"];
            by: string;
            caseId: components["schemas"]["CaseId"];
            chainIntact: boolean;
            /** Format: int64 */
            entries: number;
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            headHash: string;
            intact: boolean;
            /** Format: int64 */
            previousEntries: number;
            previousHash: string;
        };
        Extraction: {
            assumedZone: string;
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            finishedAt?: components["schemas"]["Instant"] | null;
            id: components["schemas"]["ExtractionId"];
            itemsByKind: {
                [key: string]: number;
            };
            itemsDigest?: string | null;
            /** Format: int32 */
            itemsDigestVersion?: number | null;
            jobId: components["schemas"]["JobId"];
            mapping: {
                [key: string]: string;
            };
            notes: components["schemas"]["Note"][];
            originalId: components["schemas"]["OriginalId"];
            parts: components["schemas"]["ReceiptPart"][];
            problem?: components["schemas"]["JsonNode"] | null;
            reader?: string | null;
            readerVersion?: string | null;
            requestedAt: components["schemas"]["Instant"];
            requestedBy: string;
            /** Format: int64 */
            rowsInSource: number;
            /** Format: int64 */
            rowsRead: number;
            /** Format: int64 */
            rowsRejected: number;
            startedAt?: components["schemas"]["Instant"] | null;
            state: components["schemas"]["ExtractionState"];
            supersededBy?: components["schemas"]["ExtractionId"] | null;
        };
        ExtractionCompleted: {
            by: string;
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            extractionId: components["schemas"]["ExtractionId"];
            itemsByKind: {
                [key: string]: number;
            };
            originalId: components["schemas"]["OriginalId"];
            reader?: string | null;
            /** Format: int64 */
            rowsInSource: number;
            /** Format: int64 */
            rowsRead: number;
            /** Format: int64 */
            rowsRejected: number;
            sha256?: string | null;
            state: components["schemas"]["ExtractionState"];
            supersedes?: components["schemas"]["ExtractionId"] | null;
        };
        /** Format: uuid */
        ExtractionId: string;
        ExtractionList: {
            items: components["schemas"]["Extraction"][];
        };
        /** @enum {string} */
        ExtractionState: "queued" | "running" | "complete" | "partial" | "failed";
        ExtractionSuperseded: {
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            extractionId: components["schemas"]["ExtractionId"];
        };
        Header: {
            name: string;
            value: string;
        };
        Identifier: {
            app?: string | null;
            kind: components["schemas"]["IdentifierKind"];
            value: string;
        };
        /** @enum {string} */
        IdentifierKind: "phone" | "email" | "handle" | "account" | "url" | "address" | "unknown";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Is: "intact" | "deleted" | "trashed" | "recovered" | "unknown";
        Item: {
            assumedZone?: string | null;
            at?: components["schemas"]["Instant"] | null;
            attachments: components["schemas"]["Attachment"][];
            atText: string;
            body: components["schemas"]["Body"];
            caseId: components["schemas"]["CaseId"];
            conversationId: components["schemas"]["UUID"];
            direction: string;
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            extractionId: components["schemas"]["ExtractionId"];
            id: components["schemas"]["ItemId"];
            kind: string;
            marks: components["schemas"]["Mark"][];
            originalId: components["schemas"]["OriginalId"];
            /** Format: int32 */
            position: number;
            provenance: components["schemas"]["Provenance"];
            reactions: components["schemas"]["Reaction"][];
            read: boolean;
            recipients: components["schemas"]["Party"][];
            replyTo?: components["schemas"]["ReplyTo"] | null;
            sender?: components["schemas"]["Party"] | null;
            state: components["schemas"]["State"];
            text?: string | null;
            translation?: components["schemas"]["Translation"] | null;
            versions: components["schemas"]["Version"][];
        };
        /** Format: uuid */
        ItemId: string;
        /** @enum {string} */
        ItemKind: "message" | "call" | "contact" | "location" | "account" | "email" | "document-page";
        ItemWindow: {
            items: components["schemas"]["Item"][];
            /** Format: int64 */
            offset: number;
            /** Format: int64 */
            total: number;
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
        KnownReader: {
            extensions: string[];
            formats: string[];
            name: string;
            title: string;
            version: string;
        };
        LastVerification: {
            answer: string;
            at: components["schemas"]["Instant"];
            by: string;
            intact: boolean;
        };
        Location: {
            /** Format: double */
            accuracyMetres?: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "location";
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            name?: string | null;
        };
        /** @enum {string} */
        Mark: "system" | "draft" | "failed" | "queued" | "edited" | "forwarded" | "starred" | "carved" | "bytes-replaced" | "time-unreadable" | "time-in-clock-gap" | "time-twice";
        /** @enum {string} */
        MediaKind: "image" | "video" | "audio" | "sticker" | "gif" | "document" | "contact" | "location" | "unknown";
        Member: {
            how?: string | null;
            party: components["schemas"]["Party"];
            since?: components["schemas"]["Instant"] | null;
            until?: components["schemas"]["Instant"] | null;
        };
        Message: {
            forwardedFrom?: components["schemas"]["Party"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "message";
        };
        NextUnread: {
            /** Format: int32 */
            position?: number | null;
        };
        Note: {
            detail: string;
            slug: string;
        };
        Original: {
            exhibitId: components["schemas"]["ExhibitId"];
            extractions: components["schemas"]["Extraction"][];
            fileName: string;
            id: components["schemas"]["OriginalId"];
            mediaType: string;
            receivedAt: components["schemas"]["Instant"];
            receivedBy: string;
            sha256: string;
            sha512: string;
            /** Format: int64 */
            size: number;
            state: components["schemas"]["OriginalState"];
            writeOnce: boolean;
        };
        /** Format: uuid */
        OriginalId: string;
        OriginalReceived: {
            by: string;
            caseId: components["schemas"]["CaseId"];
            exhibitId: components["schemas"]["ExhibitId"];
            originalId: components["schemas"]["OriginalId"];
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        /** @enum {string} */
        OriginalState: "held" | "quarantined";
        PageConsultation: {
            items: components["schemas"]["Consultation"][];
            next?: string | null;
        };
        PageItem: {
            items: components["schemas"]["Item"][];
            next?: string | null;
        };
        PageOfItems: {
            items: components["schemas"]["Item"][];
            next?: string | null;
        };
        PageRefusal: {
            items: components["schemas"]["Refusal"][];
            next?: string | null;
        };
        PageRejected: {
            items: components["schemas"]["Rejected"][];
            next?: string | null;
        };
        PageUnverified: {
            items: components["schemas"]["Unverified"][];
            next?: string | null;
        };
        Party: {
            app?: string | null;
            identifier?: string | null;
            identifierKind?: components["schemas"]["IdentifierKind"] | null;
            name?: string | null;
        };
        Place: {
            path: string;
            /** Format: int64 */
            row: number;
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
        Provenance: {
            /** Format: int64 */
            offset?: number | null;
            path: string;
            /** Format: int64 */
            row: number;
        };
        Reaction: {
            at?: components["schemas"]["Instant"] | null;
            by?: components["schemas"]["Party"] | null;
            what: string;
        };
        ReadAgain: {
            assumedZone?: string | null;
            dateOrder?: string | null;
            mapping?: {
                [key: string]: string;
            } | null;
            ownerIdentifier?: string | null;
            ownerName?: string | null;
            reader?: string | null;
        };
        ReadPart: {
            /** Format: int32 */
            fromPosition: number;
            /** Format: int32 */
            toPosition: number;
        };
        ReceiptPart: {
            byKind: {
                [key: string]: number;
            };
            path: string;
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            rejected: number;
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
        RegisterExhibit: {
            description: string;
            deviceKind: components["schemas"]["DeviceKind"];
            receivedAt?: components["schemas"]["Instant"] | null;
            reference: string;
            seizedAt?: components["schemas"]["Instant"] | null;
            seizedBy?: string | null;
            seizedWhere?: string | null;
        };
        Rejected: {
            detail: string;
            excerpt?: string | null;
            /** Format: int64 */
            excerptLength: number;
            place: components["schemas"]["Place"];
            reason: string;
        };
        ReplyTo: {
            id?: string | null;
            path?: string | null;
            /** Format: int64 */
            row?: number | null;
        };
        SourceItem: {
            assumedZone?: string | null;
            at?: components["schemas"]["Instant"] | null;
            attachments: components["schemas"]["Attachment"][];
            atText: string;
            body: components["schemas"]["Body"];
            caseId: components["schemas"]["CaseId"];
            conversationId: components["schemas"]["UUID"];
            direction: string;
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            extractionId: components["schemas"]["ExtractionId"];
            id: components["schemas"]["ItemId"];
            kind: string;
            marks: components["schemas"]["Mark"][];
            originalId: components["schemas"]["OriginalId"];
            /** Format: int32 */
            position: number;
            provenance: components["schemas"]["Provenance"];
            reactions: components["schemas"]["Reaction"][];
            recipients: components["schemas"]["Party"][];
            replyTo?: components["schemas"]["ReplyTo"] | null;
            sender?: components["schemas"]["Party"] | null;
            state: components["schemas"]["State"];
            text?: string | null;
            versions: components["schemas"]["Version"][];
        };
        State: {
            at?: components["schemas"]["Instant"] | null;
            by?: components["schemas"]["Party"] | null;
            is: components["schemas"]["Is"];
        };
        Translation: {
            /** Format: double */
            confidence: number;
            english?: string | null;
            language: string;
            reason?: string | null;
            state: string;
            tier: string;
        };
        Unfinished: {
            items: components["schemas"]["JobView"][];
            more: boolean;
        };
        Unverified: {
            answer?: string | null;
            caseId: components["schemas"]["CaseId"];
            caseReference?: string | null;
            exhibitId: components["schemas"]["ExhibitId"];
            exhibitReference: string;
            state: string;
            verifiedAt?: components["schemas"]["Instant"] | null;
        };
        UploadReceipt: {
            extraction: components["schemas"]["Extraction"];
            original: components["schemas"]["Original"];
        };
        /** Format: uuid */
        UUID: string;
        Verified: {
            actualSha256?: string | null;
            expectedSha256: string;
            fault?: string | null;
            fileName: string;
            matches: boolean;
            originalId: components["schemas"]["OriginalId"];
            /** Format: int64 */
            size: number;
        };
        VerifiedDetails: {
            fault?: string | null;
            matches: boolean;
        };
        VerifiedExtraction: {
            actualDigest: string;
            expectedDigest: string;
            /** Format: int64 */
            expectedItems: number;
            extractionId: components["schemas"]["ExtractionId"];
            fault?: string | null;
            fileName: string;
            matches: boolean;
            originalId: components["schemas"]["OriginalId"];
            /** Format: int64 */
            storedItems: number;
        };
        Version: {
            at?: components["schemas"]["Instant"] | null;
            text?: string | null;
        };
        WriteOnce: {
            checkedAt: components["schemas"]["Instant"];
            explanation: string;
            writeOnce: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listExhibits: {
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
                    "application/json": components["schemas"]["ExhibitList"];
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
    registerExhibit: {
        parameters: {
            query?: never;
            header: {
                /** @description A value of your own: sent again with it, a request has no second effect */
                "Idempotency-Key": string;
            };
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterExhibit"];
            };
        };
        responses: {
            /** @description The exhibit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exhibit"];
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
    listCaseItems: {
        parameters: {
            query?: {
                after?: string;
                /** @description Exhibit reference */
                exhibit?: string;
                kind?: components["schemas"]["ItemKind"];
                /** @description Items of a page */
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or every item on a line of its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfItems"];
                    "application/x-ndjson": components["schemas"]["Item"];
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
    searchCase: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                q: string;
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
                    "application/json": components["schemas"]["PageItem"];
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
    readConversation: {
        parameters: {
            query?: {
                /** @description A day, or a moment in UTC */
                from?: string;
                /** @description ISO 639-3 */
                language?: string;
                limit?: number;
                offset?: number;
                /** @description Name or identifier of who wrote or called */
                participant?: string;
                /** @description Words that the original or the translation must have */
                q?: string;
                /** @description gist, keywords, none, original or pending */
                tier?: string;
                /** @description A day, which counts in full, or a moment in UTC */
                to?: string;
                unread?: boolean;
            };
            header?: never;
            path: {
                conversationId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemWindow"];
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
    nextUnread: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                conversationId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["NextUnread"];
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
    markConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadPart"];
            };
        };
        responses: {
            /** @description Noted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    getExhibit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
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
                    "application/json": components["schemas"]["Exhibit"];
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
    listConversations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
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
                    "application/json": components["schemas"]["ConversationList"];
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
    getCustody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
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
                    "application/json": components["schemas"]["Chain"];
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
    verifyCustody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
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
                    "application/json": components["schemas"]["CustodyVerdict"];
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
    listExtractions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
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
                    "application/json": components["schemas"]["ExtractionList"];
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
    uploadOriginal: {
        parameters: {
            query: {
                /** @description Zone of times without one; Europe/London when left out */
                assumedZone?: string;
                /** @description day-month-year, month-day-year or year-month-day */
                dateOrder?: string;
                /** @description The file's name where it came from */
                fileName: string;
                /** @description For message tables: JSON object of role to column name */
                mapping?: string;
                /** @description The owner's telephone number, address or handle */
                ownerIdentifier?: string;
                /** @description The name under which the device's owner appears in the file */
                ownerName?: string;
                /** @description Name of a reader; recognised when left out */
                reader?: string;
            };
            header: {
                /** @description A value of your own: sent again with it, a request has no second effect */
                "Idempotency-Key": string;
                /** @description RFC 9530, e.g. sha-256=:base64: */
                "Repr-Digest"?: string;
            };
            path: {
                exhibitId: components["schemas"]["ExhibitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The file is held and its reading is queued */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadReceipt"];
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
    getExtraction: {
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
                    "application/json": components["schemas"]["Extraction"];
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
    listExtractionItems: {
        parameters: {
            query?: {
                /** @description Cursor of a page; for newline-delimited JSON the number of the last item received, 0 for the first */
                after?: string;
                /** @description Items of a page */
                limit?: number;
            };
            header?: never;
            path: {
                extractionId: components["schemas"]["ExtractionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or every item on a line of its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfItems"];
                    "application/x-ndjson": components["schemas"]["SourceItem"];
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
    listRejections: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageRejected"];
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
    getItem: {
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
                    "application/json": components["schemas"]["Item"];
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
    downloadOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                originalId: components["schemas"]["OriginalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes; Repr-Digest tells their SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    readOriginalAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description A value of your own: sent again with it, a request has no second effect */
                "Idempotency-Key": string;
            };
            path: {
                originalId: components["schemas"]["OriginalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAgain"];
            };
        };
        responses: {
            /** @description The reading is queued */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
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
    listReaders: {
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
                    "application/json": components["schemas"]["KnownReader"][];
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
    getStore: {
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
                    "application/json": components["schemas"]["WriteOnce"];
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
    listUnverified: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageUnverified"];
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
