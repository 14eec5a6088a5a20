import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
slots = ['Morning', 'Noon', 'Afternoon', 'Evening']
data = [[12, 15, 11, 14, 20], [25, 28, 24, 27, 35], [18, 16, 19, 17, 30], [40, 42, 45, 48, 60]]

fig, ax = plt.subplots(figsize=(8, 6))
im = ax.imshow(data, cmap='YlOrRd')
ax.set_xticks(range(5))
ax.set_xticklabels(days)
ax.set_yticks(range(4))
ax.set_yticklabels(slots)
for i in range(4):
    for j in range(5):
        ax.text(j, i, data[i][j], ha='center', va='center')
fig.colorbar(im, label='Customers')
ax.set_title('Restaurant Customers by Day and Time')
ax.set_xlabel('Day of Week')
ax.set_ylabel('Time of Day')
plt.show()
