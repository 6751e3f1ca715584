"""Operations that change data and queries that return rows."""
