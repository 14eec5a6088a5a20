import matplotlib.pyplot as plt

labels = ['Alphatel', 'BlueCom', 'Cellix', 'Dynafon', 'Others']
sizes = [35, 25, 20, 12, 8]
colors = ['gold', 'lightcoral', 'lightskyblue', 'yellowgreen', 'silver']
explode = (0.1, 0, 0, 0, 0)

fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(sizes, explode=explode, labels=labels, colors=colors, autopct='%1.1f%%', startangle=90)
ax.axis('equal')
ax.set_title('Mobile Operator Market Share in 2021')
plt.show()
