import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']
O = [120, 110, 130, 125, 140, 100]
A = [90, 95, 100, 85, 105, 80]
B = [30, 25, 35, 40, 30, 20]
AB = [10, 10, 15, 10, 15, 10]

fig, ax = plt.subplots(figsize=(8, 5))
bottom = [0] * 6
for name, vals, c in [('Type O', O, 'firebrick'), ('Type A', A, 'salmon'), ('Type B', B, 'goldenrod'), ('Type AB', AB, 'gray')]:
    ax.bar(months, vals, bottom=bottom, label=name, color=c)
    bottom = [b + v for b, v in zip(bottom, vals)]
for i, t in enumerate(bottom):
    ax.text(i, t + 4, str(t), ha='center', fontweight='bold')
ax.set_ylim(0, 340)
ax.set_ylabel('Units collected')
ax.set_title('Blood Donations in the First Half of the Year')
ax.legend(ncol=4, loc='upper center', fontsize=9)
plt.tight_layout()
plt.show()
