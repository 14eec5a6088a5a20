import matplotlib.pyplot as plt

months = list(range(1, 13))
bank_a = [1.0, 1.0, 1.25, 1.25, 1.5, 2.0, 2.0, 2.5, 2.5, 3.0, 3.0, 3.0]
bank_b = [0.5, 0.5, 0.5, 0.5, 0.5, 0.75, 1.25, 1.25, 2.0, 2.0, 2.5, 2.25]

fig, ax = plt.subplots(figsize=(9, 5))
ax.step(months, bank_a, where='post', color='darkblue', linewidth=2, label='Central Bank A')
ax.step(months, bank_b, where='post', color='orange', linewidth=2, label='Central Bank B')
ax.set_xticks(months)
ax.set_xticklabels(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
ax.set_ylabel('Policy rate (%)')
ax.set_ylim(0, 3.5)
ax.set_title('Policy Rates During the Tightening Year')
ax.legend(loc='upper left')
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
