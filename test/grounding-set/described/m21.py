import matplotlib.pyplot as plt
t = [('Planning', 0, 3, 'tab:blue'), ('Design', 2, 4, 'tab:orange'), ('Build', 5, 7, 'tab:green'), ('Testing', 10, 4, 'tab:red'), ('Launch', 14, 1, 'tab:purple')]
fig, ax = plt.subplots(figsize=(9, 4))
for i, (n, a, d, c) in enumerate(t):
    ax.barh(i, d, left=a, color=c, height=0.6)
ax.set_yticks(range(5), [q[0] for q in t])
ax.invert_yaxis()
ax.set_xticks(range(0, 17))
ax.set_xlim(0, 16)
ax.set_xlabel('Week')
ax.grid(axis='x', alpha=0.4)
ax.set_title('Project plan: new town library website')
plt.show()
