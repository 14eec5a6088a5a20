import matplotlib.pyplot as plt
labels = ['Housing', 'Food', 'Transport', 'Leisure', 'Health', 'Other']
v = [34, 22, 16, 12, 9, 7]
cols = ['tab:blue', 'tab:orange', 'tab:green', 'tab:red', 'tab:purple', 'tab:gray']
fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(v, labels=labels, colors=cols, autopct='%.0f%%', startangle=90, counterclock=False)
ax.set_title('Average household spending, 2019')
plt.show()
